import { createBoardChecker, type Finding } from '@symbiomap/consistency';
import { commands, openBoard, type BoardDocument } from '@symbiomap/document';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { followBoard, paceOf, settleMs, movedMs } from './derivedBoard.ts';

let board: BoardDocument;
let id: string;
let stop: () => void;
let graphs: number;
let known: () => number;

const fetchCode = () => Promise.resolve(createBoardChecker);

beforeEach(async () => {
  vi.useFakeTimers();
  let ids = 0;
  board = openBoard(new Y.Doc(), { newId: () => `c${(ids += 1)}`, person: null });
  id = board.execute(commands['company.create'], { fields: { position: { x: 0, y: 0 } } });
  const followed = followBoard(board, fetchCode);
  await vi.advanceTimersByTimeAsync(settleMs);
  graphs = 0;
  followed.store.subscribe(() => (graphs += 1));
  known = () => followed.store.getState().graph.board.companies.size;
  stop = followed.stop;
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const add = () => board.execute(commands['company.create'], { fields: {} });
const move = (x: number) =>
  board.execute(commands['items.move'], { positions: { [id]: { x, y: 0 } } });

test('what is there from the beginning is drawn at once and checked a moment later', async () => {
  board.execute(commands['flow.connect'], { from: id, to: id });
  const { store, stop: leave } = followBoard(board, fetchCode);
  expect(store.getState().graph.board.flows.size).toBe(1);
  expect(store.getState().findings).toEqual([]);
  await vi.advanceTimersByTimeAsync(settleMs);
  expect(store.getState().findings).not.toEqual([]);
  leave();
});

test('a burst of edits is taken in once, a moment after its first', () => {
  for (let edit = 0; edit < 5; edit += 1) add();
  expect(graphs).toBe(0);
  vi.advanceTimersByTime(settleMs);
  expect(graphs).toBe(1);
  expect(known()).toBe(6);
});

test('what only moves is taken in once it lies still', () => {
  for (let x = 1; x <= 30; x += 1) {
    move(x);
    vi.advanceTimersByTime(100);
  }
  expect(graphs).toBe(0);
  vi.advanceTimersByTime(movedMs + settleMs);
  expect(graphs).toBe(1);
});

test('an edit amid moves is taken in as promptly as any', () => {
  move(1);
  vi.advanceTimersByTime(settleMs);
  add();
  vi.advanceTimersByTime(settleMs);
  expect(known()).toBe(2);
});

test('a board that is no longer followed is not looked at', () => {
  add();
  stop();
  vi.advanceTimersByTime(10_000);
  expect(graphs).toBe(0);
});

test('after quiet the wait is short however much deriving costs; amid changes its share stays small', () => {
  const cost = { startMs: 1_000, endMs: 1_250 };
  expect(paceOf(cost, 60_000)).toBe(settleMs);
  expect(paceOf(cost, 1_250)).toBe(2_500);
  expect(paceOf(cost, 3_000)).toBe(750);
  expect(paceOf({ startMs: 1_000, endMs: 1_001 }, 1_001)).toBe(settleMs);
});

test('rules whose code does not come are asked for again', async () => {
  board.execute(commands['flow.connect'], { from: id, to: id });
  let attempts = 0;
  const { store, stop: leave } = followBoard(board, () => {
    attempts += 1;
    return attempts < 3 ? Promise.reject(new Error('no network')) : fetchCode();
  });
  await vi.advanceTimersByTimeAsync(settleMs);
  expect(store.getState().graph.board.flows.size).toBe(1);
  expect(store.getState().findings).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempts).toBe(3);
  expect(store.getState().findings).not.toEqual([]);
  leave();
});

test('a finding about one thing marks it; one about the board as a whole marks nothing', async () => {
  const about = (...items: string[]): Finding => ({
    key: items.join(),
    rule: 'E02',
    check: 'baseline-missing',
    severity: 'warning',
    items,
    params: {},
    fixes: [],
  });
  const open = [about('f1'), about('f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7')];
  const { store, stop: leave } = followBoard(board, () =>
    Promise.resolve(() => ({ check: () => ({ open, excepted: [] }) })),
  );
  await vi.advanceTimersByTimeAsync(settleMs);
  expect(store.getState().findings).toBe(open);
  expect([...store.getState().severityOf]).toEqual([['f1', 'warning']]);
  leave();
});
