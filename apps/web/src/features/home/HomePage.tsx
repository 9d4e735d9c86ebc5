import { linkPath } from '@symbiomap/protocol';
import { FileUp, Plus } from 'lucide-react';
import {
  lazy,
  Suspense,
  useRef,
  useState,
  type ChangeEvent,
  type ComponentProps,
  type ComponentType,
  type SubmitEvent,
} from 'react';
import { Button as AriaButton, Input, Label, TextField } from 'react-aria-components';
import { Link, useLocation } from 'wouter';
import { createBoard, type NewBoard } from '../../board/boardApi.ts';
import type { RequestFailure } from '../../board/request.ts';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { usePreferences } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import buttonStyles from '../../ui/button.module.css';
import fieldStyles from '../../ui/field.module.css';
import { ForgetBoard } from './ForgetBoard.tsx';
import { HomeSettings } from './HomeSettings.tsx';
import styles from './home.module.css';
import { Mark } from './Mark.tsx';
import type { SampleCards as Samples } from './SampleCards.tsx';

interface Loaded {
  readonly default: ComponentType<ComponentProps<typeof Samples>>;
}

const SampleCards = lazy(() =>
  import('./SampleCards.tsx').then(
    (module): Loaded => ({ default: module.SampleCards }),
    // Without a network they may not be here; the boards of this device are.
    (): Loaded => ({ default: () => null }),
  ),
);

/** Where one starts: a new board, a sample, a file, or a board one was on before. */
export function HomePage() {
  const translate = useTranslate();
  const [, goTo] = useLocation();
  const recentBoards = usePreferences((state) => state.recentBoards);
  const { rememberBoard } = usePreferences.getState();
  const [title, setTitle] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const fileInput = useRef<HTMLInputElement>(null);

  const explain = ({ reason, message }: RequestFailure) =>
    message ?? translate(reason === 'unreachable' ? 'home.unreachable' : 'home.refused');

  const make = async (board: NewBoard, boardTitle: string) => {
    setIsBusy(true);
    setProblem(null);
    const made = await createBoard(board, translate.language);
    setIsBusy(false);
    if (!made.ok) {
      setProblem(explain(made.problem));
      return;
    }
    const { id, links } = made.value;
    const key = new URL(links.owner, location.origin).hash.slice(1);
    rememberBoard({ id, title: boardTitle, role: 'owner', key, epoch: null, links });
    goTo(linkPath(id, key));
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const boardTitle = title.trim() || translate('home.untitled');
    void make({ title: boardTitle }, boardTitle);
  };
  const onFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file === undefined) return;
    try {
      await make({ file: JSON.parse(await file.text()) as unknown }, file.name);
    } catch {
      setProblem(translate('home.notJson', { file: file.name }));
    }
  };

  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <Mark />
        <span className={styles.wordmark}>{translate('app.name')}</span>
        <HomeSettings />
      </header>
      <section className={styles.start}>
        <h1 className={styles.promise}>{translate('home.promise')}</h1>
        <p className={styles.lead}>{translate('home.lead')}</p>
        <form className={styles.form} onSubmit={onSubmit}>
          <TextField
            className={fieldStyles.field ?? ''}
            value={title}
            onChange={setTitle}
            maxLength={300}
            name="title"
          >
            <Label className={fieldStyles.label ?? ''}>{translate('home.boardTitle')}</Label>
            <Input
              className={fieldStyles.input ?? ''}
              placeholder={translate('home.titleExample')}
              autoComplete="off"
            />
          </TextField>
          <AriaButton
            type="submit"
            isDisabled={isBusy}
            className={`${buttonStyles.button} ${buttonStyles.primary}`}
          >
            <Plus size={16} aria-hidden />
            {translate('home.newBoard')}
          </AriaButton>
          <Button icon={FileUp} isDisabled={isBusy} onPress={() => fileInput.current?.click()}>
            {translate('home.openFile')}
          </Button>
          <input
            ref={fileInput}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={(event) => void onFile(event)}
          />
        </form>
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </section>
      {recentBoards.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{translate('home.recent')}</h2>
          <ul className={styles.recent}>
            {recentBoards.map((board) => (
              <li key={board.id} className={styles.recentBoard}>
                <Link href={linkPath(board.id, board.key)} className={styles.recentLink}>
                  <b>{board.title}</b>
                  <span className={styles.muted}>
                    {translate('home.recentNote', {
                      role: translate(`role.${board.role}`),
                      date: new Date(board.openedAt).toLocaleDateString(translate.language),
                    })}
                  </span>
                </Link>
                <ForgetBoard board={board} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section}>
        <h2 className={styles.heading}>{translate('home.samples')}</h2>
        <p className={styles.muted}>{translate('home.samplesWords')}</p>
        <Suspense fallback={<div className={styles.samplesLoading} />}>
          <SampleCards
            isDisabled={isBusy}
            onOpen={(sample, sampleTitle) =>
              void make({ template: sample.id, title: sampleTitle }, sampleTitle)
            }
          />
        </Suspense>
      </section>
    </main>
  );
}
