import { commands, openBoard, type BoardDocument } from '@symbiomap/document';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { calmBoard, calmMs } from './calmBoard.ts';

let board: BoardDocument;
let other: BoardDocument;
let ids = 0;

function open(doc: Y.Doc): BoardDocument {
  return openBoard(doc, { newId: () => `c${(ids += 1)}`, person: null });
}

beforeEach(() => {
  vi.useFakeTimers();
  board = open(new Y.Doc());
  other = open(new Y.Doc());
  other.yDoc.on('update', (update: Uint8Array) => Y.applyUpdate(board.yDoc, update, 'network'));
});
afterEach(() => vi.useRealTimers());

const addTo = (to: BoardDocument) => to.execute(commands['company.create'], { fields: {} });

test('the first change of others shows at once, what follows it at a calm pace, and the last of it always', () => {
  const calm = calmBoard(board);
  const shown: number[] = [];
  calm.subscribe(() => shown.push(calm.getSnapshot().companies.size));
  for (let change = 0; change < 5; change += 1) addTo(other);
  expect(shown).toEqual([1]);
  vi.advanceTimersByTime(calmMs);
  expect(shown).toEqual([1, 5]);
  addTo(other);
  vi.advanceTimersByTime(calmMs);
  expect(shown).toEqual([1, 5, 6]);
  vi.advanceTimersByTime(10 * calmMs);
  expect(shown).toEqual([1, 5, 6]);
  addTo(other);
  expect(shown).toEqual([1, 5, 6, 7]);
});

test('what is done here shows at once, with all that came before it', () => {
  const calm = calmBoard(board);
  addTo(other);
  addTo(other);
  expect(calm.getSnapshot().companies.size).toBe(1);
  addTo(board);
  expect(calm.getSnapshot()).toBe(board.getSnapshot());
  board.history.undo();
  expect(calm.getSnapshot()).toBe(board.getSnapshot());
});

test('a board that was closed is not followed any more', () => {
  const calm = calmBoard(board);
  const listener = vi.fn();
  calm.subscribe(listener);
  addTo(other);
  addTo(other);
  calm.stop();
  vi.advanceTimersByTime(10 * calmMs);
  expect(listener).toHaveBeenCalledTimes(1);
});
