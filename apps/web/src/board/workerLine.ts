/** Reckoning beside the paint path: one question at a time, and of those that wait only the last. */
export interface WorkerLine<Question> {
  ask(question: Question): void;
  close(): void;
}

/** A question or an answer as it goes to a worker and comes back. */
export type Numbered<T> = T & { readonly id: number };

/** What the line needs of a worker. */
export interface LineWorker<Question, Answer> {
  onmessage: ((event: MessageEvent<Numbered<Answer>>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(question: Numbered<Question>): void;
  terminate(): void;
}

/** Opens a line to a worker. What is found for a question that is no longer the last is told to nobody. */
export function openWorkerLine<Question extends object, Answer extends object>(
  worker: LineWorker<Question, Answer>,
  onAnswer: (answer: Numbered<Answer>) => void,
  onFailure: () => void,
): WorkerLine<Question> {
  let last = 0;
  let isBusy = false;
  let waiting: Numbered<Question> | null = null;
  const send = (question: Numbered<Question>) => {
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
