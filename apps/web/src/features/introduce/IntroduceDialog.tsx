import { commands } from '@symbiomap/document';
import { cardBoxes, cardSize, freePlace } from '@symbiomap/scene';
import { Plus } from 'lucide-react';
import { useState, type SubmitEvent } from 'react';
import { useActionContext } from '../../actions/ActionContextProvider.tsx';
import { useView } from '../../board/SessionContext.tsx';
import { decimalMarkOf } from '../../language/decimalMark.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LiveField } from '../../ui/LiveField.tsx';
import { toast } from '../../ui/toasts.tsx';
import styles from './introduce.module.css';

/** "My company, we give, we need": all that somebody with a phone has to fill in. */
export function IntroduceDialog() {
  const { session } = useActionContext();
  const translate = useTranslate();
  const isOpen = useView((state) => state.dialog === 'introduce');
  const close = () => session.view.getState().showDialog(null);
  return (
    <Dialog title={translate('introduce.title')} isOpen={isOpen} onClose={close}>
      <IntroduceForm onDone={close} />
    </Dialog>
  );
}

function IntroduceForm({ onDone }: { readonly onDone: () => void }) {
  const { session, canvas } = useActionContext();
  const translate = useTranslate();
  const [name, setName] = useState('');
  const [gives, setGives] = useState<readonly string[]>(['']);
  const [needs, setNeeds] = useState<readonly string[]>(['']);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    const { board } = session;
    const { x, y } = canvas.centre();
    const wished = {
      x: Math.round(x - cardSize.width / 2),
      y: Math.round(y - cardSize.height / 2),
    };
    board.execute(commands['company.introduce'], {
      name: name.trim(),
      gives,
      needs,
      position: freePlace(cardBoxes(board.getSnapshot()).values(), wished),
      decimalMark: decimalMarkOf(translate.language),
    });
    onDone();
    toast({
      text: translate('introduce.done', { name: name.trim() }),
      action: { name: translate('history.undo'), onPress: () => void board.history.undo() },
    });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <LiveField
        label={translate('introduce.name')}
        value={name}
        placeholder={translate('company.namePlaceholder')}
        onChange={setName}
      />
      <Lines
        label={translate('introduce.gives')}
        example={translate('introduce.givesExample')}
        lines={gives}
        onChange={setGives}
      />
      <Lines
        label={translate('introduce.needs')}
        example={translate('introduce.needsExample')}
        lines={needs}
        onChange={setNeeds}
      />
      <p className={styles.words}>{translate('introduce.words')}</p>
      <Button type="submit" look="primary" isDisabled={name.trim() === ''}>
        {translate('introduce.put')}
      </Button>
    </form>
  );
}

/** Lines to write in; another one is a press away. */
function Lines({
  label,
  example,
  lines,
  onChange,
}: {
  readonly label: string;
  readonly example: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}) {
  const translate = useTranslate();
  return (
    <div className={styles.lines}>
      {lines.map((line, at) => (
        <LiveField
          // Lines have no name but their place.
          key={at}
          label={at === 0 ? label : translate('introduce.line', { what: label, count: at + 1 })}
          value={line}
          placeholder={example}
          onChange={(text) => onChange(lines.with(at, text))}
        />
      ))}
      {lines.at(-1) !== '' && (
        <Button look="quiet" icon={Plus} onPress={() => onChange([...lines, ''])}>
          {translate('introduce.another')}
        </Button>
      )}
    </div>
  );
}
