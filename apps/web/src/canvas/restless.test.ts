import { commands, openBoard } from '@symbiomap/document';
import { createBoardScene } from '@symbiomap/scene';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createRestless, restlessMs } from './restless.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Two companies and a flow between them. */
function opened() {
  let ids = 0;
  const board = openBoard(new Y.Doc(), { newId: () => `i${(ids += 1)}`, person: null });
  const scene = createBoardScene();
  const onRest = vi.fn();
  const restless = createRestless(scene, onRest);
  const place = (x: number) => ({ fields: { position: { x, y: 0 } } });
  const a = board.execute(commands['company.create'], place(0));
  const b = board.execute(commands['company.create'], place(600));
  const flow = board.execute(commands['flow.connect'], { from: a, to: b }) ?? '';
  const take = () => restless.take(scene.update(board.getSnapshot(), 'en'));
  take();
  const move = (id: string, x: number) => {
    board.execute(commands['items.move'], { positions: { [id]: { x, y: 0 } } });
    return take();
  };
  return { board, scene, restless, onRest, take, move, a, b, flow };
}

test('a card that moves leaves what is at rest once, and is painted apart until it has lain still', () => {
  const { restless, move, onRest, a, take, board } = opened();
  const first = move(a, 50);
  expect(first.atRest.length).toBeGreaterThan(0);
  expect(restless.moves().get(a)).toEqual({ x: 50, y: 0 });
  expect(move(a, 80).atRest).toEqual([]);
  expect(restless.moves().get(a)).toEqual({ x: 80, y: 0 });
  vi.advanceTimersByTime(restlessMs * 2);
  expect(onRest).toHaveBeenCalledTimes(1);
  expect(restless.moves().size).toBe(0);
  board.execute(commands['company.edit'], { id: a, fields: { name: 'Mill' } });
  expect(take().atRest.length).toBeGreaterThan(0);
});

test('what is painted apart and looks otherwise without having moved is said to be painted again', () => {
  const { board, move, take, a, b, flow } = opened();
  expect(move(a, 50).isMovingStale).toBe(false);
  board.execute(commands['company.edit'], { id: a, fields: { name: 'Mill' } });
  expect(take()).toEqual({ atRest: [], isMovingStale: true });
  board.execute(commands['flow.edit'], { id: flow, fields: { stage: 'operating' } });
  expect(take()).toEqual({ atRest: [], isMovingStale: true });
  board.execute(commands['flow.connect'], { from: b, to: a });
  expect(take().isMovingStale).toBe(true);
  board.execute(commands['company.edit'], { id: b, fields: { name: 'Farm' } });
  expect(take().isMovingStale).toBe(false);
});

test('a card that is gone is not painted apart, and a card that comes back is at rest', () => {
  const { board, restless, move, take, a } = opened();
  move(a, 50);
  board.execute(commands['items.delete'], { ids: [a] });
  take();
  expect(restless.moves().size).toBe(0);
  board.history.undo();
  expect(take().atRest.length).toBeGreaterThan(0);
  expect(restless.moves().size).toBe(0);
});

test('many at once are painted with all the rest', () => {
  const { board, restless, take } = opened();
  const ids = Array.from({ length: 70 }, (_, at) =>
    board.execute(commands['company.create'], { fields: { position: { x: 0, y: at * 200 } } }),
  );
  take();
  const positions = Object.fromEntries(ids.map((id, at) => [id, { x: 90, y: at * 200 }]));
  board.execute(commands['items.move'], { positions });
  expect(take().atRest.length).toBeGreaterThan(0);
  expect(restless.moves().size).toBe(0);
});
