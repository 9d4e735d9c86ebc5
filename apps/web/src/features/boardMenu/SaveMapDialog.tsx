import { useState } from 'react';
import { useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioList } from '../../ui/RadioList.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { toast } from '../../ui/toasts.tsx';
import type { MapFormat } from './exportMap.ts';
import styles from './saveMapDialog.module.css';

const formats = [
  { id: 'html', name: 'boardMenu.saveHtml' },
  { id: 'svg', name: 'boardMenu.saveSvg' },
  { id: 'png', name: 'boardMenu.savePng' },
] as const;

/** Saves the map as a file for others: as what, how it is to be seen, and what goes along. */
export function SaveMapDialog({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) {
  const translate = useTranslate();
  const { board, photos, view } = useSession();
  const [format, setFormat] = useState<MapFormat>('html');
  const [isAsSeen, setIsAsSeen] = useState(true);
  const [withNotes, setWithNotes] = useState(false);

  const save = () => {
    const { mapLook: look, filter, focus } = view.getState();
    const seen = isAsSeen ? { start: { look, filter, focus } } : {};
    import('./exportMap.ts')
      .then(({ exportMap }) =>
        exportMap({ board: board.getSnapshot(), photos }, format, {
          translate,
          withNotes,
          ...seen,
        }),
      )
      .catch(() => toast({ text: translate('boardMenu.notSaved') }));
    onClose();
  };

  return (
    <Dialog
      title={translate('boardMenu.saveMapTitle')}
      isOpen={isOpen}
      closeLabel={translate('app.close')}
      onClose={onClose}
    >
      <div className={styles.form}>
        <RadioList
          label={translate('boardMenu.saveAs')}
          options={formats.map(({ id, name }) => ({ id, name: translate(name) }))}
          value={format}
          onChange={setFormat}
        />
        <div>
          <Switch isOn={isAsSeen} onChange={setIsAsSeen}>
            {translate('boardMenu.asSeen')}
          </Switch>
          <p className={styles.hint}>{translate('boardMenu.asSeenHint')}</p>
        </div>
        <Switch isOn={withNotes} onChange={setWithNotes}>
          {translate('boardMenu.withNotes')}
        </Switch>
        <p className={styles.hint}>{translate('boardMenu.staysHome')}</p>
        <div className={styles.buttons}>
          <Button onPress={onClose}>{translate('app.cancel')}</Button>
          <Button look="primary" onPress={save}>
            {translate('boardMenu.saveNow')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
