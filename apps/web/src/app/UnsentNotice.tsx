import { nameIn, readBoardFile } from '@symbiomap/domain';
import type { Translate } from '@symbiomap/i18n';
import type { UnsentChange } from '@symbiomap/replica';
import { Copy, Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { showShortcut } from '../actions/shortcut.ts';
import { saveFile } from '../board/saveFile.ts';
import { useTranslate } from '../language/LanguageProvider.tsx';
import { Button } from '../ui/Button.tsx';
import { clearToasts } from '../ui/toasts.tsx';
import styles from './notice.module.css';

/** No more names than this are listed; the file has all. */
const maxNames = 5;

/** What happened, and what the person did that the server will not take: to be copied out before it goes. */
export function UnsentNotice({
  title,
  message,
  change,
  goOn,
  isOverBoard = false,
  onDone,
  onRetry,
}: {
  readonly title: string;
  readonly message: string;
  readonly change: UnsentChange;
  /** What happens once the change is dealt with. */
  readonly goOn: 'loadAfresh' | 'close' | 'forget';
  readonly isOverBoard?: boolean;
  onDone(): void;
  /** Where sending it once more may do. */
  readonly onRetry?: (() => void) | undefined;
}) {
  const translate = useTranslate();
  const [isTaken, setIsTaken] = useState(false);
  const [word, setWord] = useState<'hint' | 'copied' | 'copyFailed'>('hint');
  // They lie over the notice, and what they offer to undo was never done.
  useEffect(clearToasts, []);
  const text = `${JSON.stringify(change.file, null, 2)}\n`;
  const names = namesIn(change, translate);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setIsTaken(true);
      setWord('copied');
    } catch {
      setWord('copyFailed');
    }
  };
  const download = () => {
    saveFile(`${translate('unsent.fileName')}.json`, text, 'application/json');
    setIsTaken(true);
  };

  return (
    <div className={styles.page} data-over={isOverBoard || undefined}>
      <section className={styles.notice} role="alert">
        <h1 className={styles.title}>{title}</h1>
        <p>{message}</p>
        <div className={styles.change}>
          <h2 className={styles.subtitle}>{translate('unsent.yours')}</h2>
          <p>{whatIsIn(change, translate)}</p>
          {names.length > 0 && <p className={styles.names}>{names.join(' · ')}</p>}
          <div className={styles.ways}>
            <Button icon={Copy} look={isTaken ? 'plain' : 'primary'} onPress={() => void copy()}>
              {translate('unsent.copy')}
            </Button>
            <Button icon={Download} onPress={download}>
              {translate('unsent.download')}
            </Button>
          </div>
          <p className={styles.hint} role="status">
            {translate(`unsent.${word}`, { keys: showShortcut('Mod+V') })}
          </p>
        </div>
        <div className={styles.ways}>
          <Button look={isTaken ? 'primary' : 'danger'} onPress={onDone}>
            {translate(isTaken ? `unsent.done.${goOn}` : `unsent.discard.${goOn}`)}
          </Button>
          {onRetry !== undefined && <Button onPress={onRetry}>{translate('notice.again')}</Button>}
          <Link href="/" className={styles.link}>
            {translate('notice.home')}
          </Link>
        </div>
      </section>
    </div>
  );
}

function whatIsIn({ records, removed }: UnsentChange, translate: Translate): string {
  if (records === 0 && removed.length === 0) return translate('unsent.settings');
  return translate('unsent.counts', { records, removed: removed.length });
}

function namesIn({ file }: UnsentChange, translate: Translate): readonly string[] {
  const read = readBoardFile(file);
  if (!read.ok) return [];
  const { companies, resources, areas, notes } = read.value;
  const names = [
    ...[...companies.values()].map((company) => nameIn(company, translate.language)),
    ...[...resources.values()].map((resource) => nameIn(resource, translate.language)),
    ...[...areas.values()].map((area) => area.title),
    ...[...notes.values()].map((note) => note.text),
  ].filter((name) => name.trim() !== '');
  return names.length > maxNames ? [...names.slice(0, maxNames), '…'] : names;
}
