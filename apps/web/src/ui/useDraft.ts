import { useContext, useEffect, useRef, useState } from 'react';
import { announce } from './announcer.ts';
import { UnfinishedTexts } from './unfinishedTexts.ts';

/** What is wrong with a text, and the texts that may be meant instead. */
export interface TextProblem {
  readonly message: string;
  readonly readings: readonly string[];
}

/** A text while it is being written in a field. */
interface Draft {
  /** What stands in the field. */
  readonly text: string;
  /** Shown once somebody has tried to leave the text as it is. */
  readonly problem: TextProblem | null;
  write(text: string): void;
  /** Takes what was written; a wrong text stays, and it is said what is wrong. */
  commit(): void;
  /** Takes another text in place of what was written. */
  take(text: string): void;
  drop(): void;
}

/**
 * A text that is taken as a whole. While nobody writes in it, it follows `value`. What is wrong is never taken and
 * never thrown away: with an anchor it is there again when the field is.
 */
export function useDraft({
  value,
  check,
  onCommit,
  anchor,
}: {
  readonly value: string;
  readonly check: ((text: string) => TextProblem | null) | undefined;
  readonly onCommit: (text: string) => void;
  readonly anchor: string | undefined;
}): Draft {
  const unfinished = useContext(UnfinishedTexts);
  const kept = anchor === undefined ? undefined : unfinished?.get(anchor);
  const [draft, setDraft] = useState<string | null>(kept ?? null);
  const [isTried, setIsTried] = useState(kept !== undefined);
  const problem = draft === null ? null : (check?.(draft.trim()) ?? null);

  const latest = useRef<string | null>(null);
  useEffect(() => {
    latest.current = problem === null ? null : draft;
  });
  useEffect(() => {
    if (anchor === undefined || unfinished === null) return;
    return () => {
      if (latest.current === null) unfinished.delete(anchor);
      else unfinished.set(anchor, latest.current);
    };
  }, [anchor, unfinished]);

  // Leaving the field, which is told at once, must not take what was just dropped.
  const isDropped = useRef(false);
  const drop = () => {
    isDropped.current = true;
    setDraft(null);
    setIsTried(false);
  };
  return {
    text: draft ?? value,
    problem: isTried ? problem : null,
    write: (text) => {
      isDropped.current = false;
      setDraft(text);
    },
    commit: () => {
      if (draft === null || isDropped.current) return;
      if (problem !== null) {
        setIsTried(true);
        announce([problem.message, ...problem.readings].join(' '));
        return;
      }
      if (draft.trim() !== value) onCommit(draft.trim());
      drop();
    },
    take: (text) => {
      onCommit(text);
      drop();
    },
    drop,
  };
}
