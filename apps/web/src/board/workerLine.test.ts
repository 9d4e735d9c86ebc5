import { expect, test, vi } from 'vitest';
import { openWorkerLine, type LineWorker, type Numbered } from './workerLine.ts';

interface Question {
  readonly about: string;
}

function lineTo() {
  const asked: Numbered<Question>[] = [];
  const worker: LineWorker<Question, object> = {
    onmessage: null,
    onerror: null,
    postMessage: (question) => void asked.push(question),
    terminate: vi.fn(),
  };
  const told: number[] = [];
  const failed = vi.fn();
  const line = openWorkerLine(worker, ({ id }) => void told.push(id), failed);
  const ask = (about: string) => line.ask({ about });
  const answer = (id: number) => worker.onmessage?.(new MessageEvent('message', { data: { id } }));
  return { line, worker, asked, told, failed, ask, answer };
}

test('a board that goes on changing is asked about once more, not once for each change', () => {
  const { asked, told, ask, answer } = lineTo();
  for (const about of ['a', 'b', 'c', 'd']) ask(about);
  expect(asked.map(({ about }) => about)).toEqual(['a']);
  answer(1);
  expect(asked.map(({ about }) => about)).toEqual(['a', 'd']);
  expect(told, 'what was found of the board as it was').toEqual([]);
  answer(4);
  expect(told).toEqual([4]);
});

test('after quiet the next question goes out at once', () => {
  const { asked, told, ask, answer } = lineTo();
  ask('a');
  answer(1);
  ask('b');
  answer(2);
  expect(asked).toHaveLength(2);
  expect(told).toEqual([1, 2]);
});

test('a worker whose code does not come says so, and who leaves ends it', () => {
  const { line, worker, failed, ask } = lineTo();
  ask('a');
  worker.onerror?.(new Event('error') as ErrorEvent);
  expect(failed).toHaveBeenCalledOnce();
  line.close();
  expect(worker.terminate).toHaveBeenCalledOnce();
});
