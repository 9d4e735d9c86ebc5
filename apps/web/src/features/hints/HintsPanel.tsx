import { useEffect, useRef, useState } from 'react';
import { useBoard, useSession } from '../../board/SessionContext.tsx';
import { useTranslate } from '../../language/LanguageProvider.tsx';
import { useVolume } from '../../language/useVolume.ts';
import { announce } from '../../ui/announcer.ts';
import { Button } from '../../ui/Button.tsx';
import { HintList } from './HintList.tsx';
import waiting from './hints.module.css';
import styles from './hintsPanel.module.css';
import type { HintWords } from './hintWords.ts';
import { ResourceTradeList } from './ResourceTradeList.tsx';
import { TurnedDown } from './TurnedDown.tsx';
import { useHints } from './useHints.ts';
import { useHintSubject, type HintSubject } from './useHintSubject.ts';

/** All pairs of a larger board would keep a phone busy for long: there, one thing at a time. */
const mostCompanies = 300;

/** Flows worth asking about: for the resource or company that is looked at, else the best of the board. */
export function HintsPanel() {
  const [attempt, setAttempt] = useState(0);
  return <AskedHints key={attempt} onAgain={() => setAttempt(attempt + 1)} />;
}

function AskedHints({ onAgain }: { readonly onAgain: () => void }) {
  const translate = useTranslate();
  const words = useVolume('hints');
  const subject = useHintSubject();
  const root = useRef<HTMLDivElement>(null);
  const isLarge = useBoard(({ companies }) => companies.size > mostCompanies);
  const isTooLarge = isLarge && subject === null;
  const { answer, hasFailed } = useHints(subject?.id ?? null, translate.language, isTooLarge);
  useSpokenCount(words, subject, answer?.suggestions.length ?? null);

  if (hasFailed) {
    return (
      <div className={waiting.waiting}>
        <p>{translate('hints.notLoaded')}</p>
        <Button onPress={onAgain}>{translate('hints.tryAgain')}</Button>
      </div>
    );
  }
  if (words === null) return <p className={waiting.waiting}>{translate('hints.loading')}</p>;
  return (
    <div ref={root} className={styles.hints} tabIndex={-1}>
      <Subject words={words} subject={subject} isTooLarge={isTooLarge} />
      {!isTooLarge && answer === null && (
        <p className={waiting.waiting}>{translate('hints.loading')}</p>
      )}
      {subject !== null && answer?.trade != null && (
        <ResourceTradeList words={words} resourceId={subject.id} trade={answer.trade} />
      )}
      {answer !== null && (
        <HintList key={subject?.id ?? ''} words={words} subject={subject} answer={answer} />
      )}
      <TurnedDown words={words} subject={subject} onLastTakenUp={() => root.current?.focus()} />
      <p className={styles.basis}>{words('hints.basis')}</p>
    </div>
  );
}

function Subject({
  words,
  subject,
  isTooLarge,
}: {
  readonly words: HintWords;
  readonly subject: HintSubject | null;
  readonly isTooLarge: boolean;
}) {
  const { view } = useSession();
  if (isTooLarge) return <p>{words('hints.chooseOne', { most: mostCompanies })}</p>;
  if (subject === null) return <p className={styles.quiet}>{words('hints.best')}</p>;
  const showAll = () => {
    view.getState().select([]);
    view.getState().showResource(null);
    view.getState().showPanel('hints');
  };
  return (
    <div className={styles.subject}>
      <h2 className={styles.title}>{words('hints.about', { name: subject.name })}</h2>
      <Button look="quiet" onPress={showAll}>
        {words('hints.wholeBoard')}
      </Button>
    </div>
  );
}

/** Says how many were found, once for each thing that is asked about. */
function useSpokenCount(
  words: HintWords | null,
  subject: HintSubject | null,
  count: number | null,
): void {
  const spoken = useRef<string | null>(null);
  const about = subject?.id ?? '';
  useEffect(() => {
    if (words === null || count === null || spoken.current === about) return;
    spoken.current = about;
    announce(words('hints.found', { count }));
  }, [words, about, count]);
}
