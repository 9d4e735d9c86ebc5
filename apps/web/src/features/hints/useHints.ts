import type { BoardSnapshot } from '@symbiomap/domain';
import { useEffect, useRef, useState } from 'react';
import { isSameButPlaces } from '../../board/isSameButPlaces.ts';
import { useDerived } from '../../board/SessionContext.tsx';
import { whenIdle } from '../../board/whenIdle.ts';
import { openWorkerLine, type WorkerLine } from '../../board/workerLine.ts';
import type { HintsAnswer, HintsQuestion } from './hintMessages.ts';

/** What was found about something, as far as it is known yet. */
export interface Hints {
  /** `null`: still looking. */
  readonly answer: HintsAnswer | null;
  readonly hasFailed: boolean;
}

interface Asked {
  readonly board: BoardSnapshot;
  readonly about: string | null;
  readonly language: string;
}

/**
 * Suggestions about a company or a resource, or (`null`) the whole board, as long as somebody looks; a moment behind
 * the board, as findings are. `isOff`: nothing is asked.
 */
export function useHints(about: string | null, language: string, isOff: boolean): Hints {
  const board = useDerived(({ graph }) => graph.board);
  const [found, setFound] = useState<{
    readonly about: string | null;
    readonly answer: HintsAnswer;
  } | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const line = useRef<WorkerLine<HintsQuestion> | null>(null);
  const asked = useRef<Asked | null>(null);

  useEffect(() => {
    const opened = openWorkerLine<HintsQuestion, HintsAnswer>(
      new Worker(new URL('./hintsWorker.ts', import.meta.url), { type: 'module' }),
      (answer) => {
        if (asked.current !== null) setFound({ about: asked.current.about, answer });
      },
      () => setHasFailed(true),
    );
    line.current = opened;
    return () => {
      opened.close();
      line.current = null;
      asked.current = null;
    };
  }, []);

  useEffect(() => {
    if (isOff) return undefined;
    const former = asked.current;
    const isSameMatter = former?.about === about && former.language === language;
    if (isSameMatter && isSameButPlaces(former.board, board)) return undefined;
    // Handing over a large board takes a moment.
    return whenIdle(() => {
      asked.current = { board, about, language };
      line.current?.ask({ board, about, language });
    });
  }, [board, about, language, isOff]);

  const isAnswered = !isOff && found !== null && found.about === about;
  return { answer: isAnswered ? found.answer : null, hasFailed };
}
