import { useEffect, useMemo, useRef, useState } from 'react';
import { isSameButPlaces } from '../../board/isSameButPlaces.ts';
import { useDerived } from '../../board/SessionContext.tsx';
import { whenIdle } from '../../board/whenIdle.ts';
import { openWorkerLine, type WorkerLine } from '../../board/workerLine.ts';
import type { IndicatorsAnswer, IndicatorsQuestion } from './indicatorMessages.ts';

type Matter = Omit<IndicatorsQuestion, 'board' | 'today'>;

/** The indicators of a part of the board, a moment behind it; `answer` is `null` while the first are reckoned. */
export function useIndicators(matter: Matter): {
  readonly answer: IndicatorsAnswer | null;
  readonly hasFailed: boolean;
} {
  const board = useDerived(({ graph }) => graph.board);
  const [answer, setAnswer] = useState<IndicatorsAnswer | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const line = useRef<WorkerLine<IndicatorsQuestion> | null>(null);
  const asked = useRef<{ readonly question: IndicatorsQuestion; readonly key: string } | null>(
    null,
  );
  const key = JSON.stringify(matter);
  const about = useMemo(() => JSON.parse(key) as Matter, [key]);

  useEffect(() => {
    const opened = openWorkerLine<IndicatorsQuestion, IndicatorsAnswer>(
      new Worker(new URL('./indicatorsWorker.ts', import.meta.url), { type: 'module' }),
      setAnswer,
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
    const former = asked.current;
    if (former?.key === key && isSameButPlaces(former.question.board, board)) return undefined;
    // Handing over a large board takes a moment.
    return whenIdle(() => {
      const question = { ...about, board, today: new Date().toISOString().slice(0, 10) };
      asked.current = { question, key };
      line.current?.ask(question);
    });
  }, [board, about, key]);

  return { answer, hasFailed };
}
