import type { HintsAnswer, HintsQuestion } from './hintMessages.ts';

/** Matching beside the paint path: one question at a time, and of those that wait only the last. */
export interface HintsLine {
  ask(question: Omit<HintsQuestion, 'id'>): void;
  close(): void;
}

/** What the line needs of a worker. */
export interface HintsWorker {
  onmessage: ((event: MessageEvent<HintsAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: HintsQuestion): void;
  terminate(): void;
}

const startWorker = (): HintsWorker =>
  new Worker(new URL('./hintsWorker.ts', import.meta.url), { type: 'module' });

/** Opens a worker that matches. What is found for a question that is no longer the last is told to nobody. */
export function openHintsLine(
  onAnswer: (answer: HintsAnswer) => void,
  onFailure: () => void,
  start: () => HintsWorker = startWorker,
): HintsLine {
  const worker = start();
  let last = 0;
  let isBusy = false;
  let waiting: HintsQuestion | null = null;
  const send = (question: HintsQuestion) => {
    isBusy = true;
    worker.postMessage(question);
  };
  worker.onmessage = ({ data }) => {
    isBusy = false;
    const next = waiting;
    waiting = null;
    if (next !== null) send(next);
    else if (data.id === last) onAnswer(data);
  };
  worker.onerror = () => {
    isBusy = false;
    onFailure();
  };
  return {
    ask: (question) => {
      last += 1;
      const numbered = { ...question, id: last };
      if (isBusy) waiting = numbered;
      else send(numbered);
    },
    close: () => worker.terminate(),
  };
}
