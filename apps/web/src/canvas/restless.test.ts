import { applyChanges, emptyBoard, type RecordChange } from '@symbiomap/domain';
import { createBoardScene } from '@symbiomap/scene';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRestless, restlessMs } from './restless.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const placed = (id: string, x: number, y = 0): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: { position: { x, y } },
});
const moved = (id: string, x: number, y = 0): RecordChange => ({
  kind: 'edit',
  table: 'companies',
  id,
  fields: { position: { x, y } },
});
const named = (id: string, name: string): RecordChange => ({
  kind: 'edit',
  table: 'companies',
  id,
  fields: { name },
});
const flow = (id: string, from: string, to: string): RecordChange => ({
  kind: 'create',
  table: 'flows',
  id,
  fields: { from, to },
});

/** Two companies, `a` and `b`, and a flow `f` between them. */
function opened() {
  let board = emptyBoard('Test');
  const scene = createBoardScene();
  const onRest = vi.fn();
  const restless = createRestless(scene, onRest);
  const take = (...changes: RecordChange[]) => {
    board = applyChanges(board, changes);
    return restless.take(scene.update(board, 'en'));
  };
  take(placed('a', 0), placed('b', 600), flow('f', 'a', 'b'));
  return { restless, onRest, take };
}

test('a card that moves leaves what is at rest once, and is painted apart until it has lain still', () => {
  const { restless, onRest, take } = opened();
  expect(take(moved('a', 50)).atRest.length).toBeGreaterThan(0);
  expect(restless.moves().get('a')).toEqual({ x: 50, y: 0 });
  expect(take(moved('a', 80)).atRest).toEqual([]);
  expect(restless.moves().get('a')).toEqual({ x: 80, y: 0 });
  vi.advanceTimersByTime(restlessMs * 2);
  expect(onRest).toHaveBeenCalledTimes(1);
  expect(restless.moves().size).toBe(0);
  expect(take(named('a', 'Mill')).atRest.length).toBeGreaterThan(0);
});

test('what is painted apart and looks otherwise without having moved is said to be painted again', () => {
  const { take } = opened();
  expect(take(moved('a', 50)).isMovingStale).toBe(false);
  expect(take(named('a', 'Mill'))).toEqual({ atRest: [], isMovingStale: true });
  const running = { stage: 'operating' } as const;
  const edit: RecordChange = { kind: 'edit', table: 'flows', id: 'f', fields: running };
  expect(take(edit)).toEqual({ atRest: [], isMovingStale: true });
  expect(take(flow('g', 'b', 'a')).isMovingStale).toBe(true);
  expect(take(named('b', 'Farm')).isMovingStale).toBe(false);
});

test('a card that is gone is not painted apart, and one that comes back is at rest', () => {
  const { restless, take } = opened();
  take(moved('a', 50));
  take({ kind: 'delete', table: 'companies', id: 'a' });
  expect(restless.moves().size).toBe(0);
  expect(take(placed('a', 50)).atRest.length).toBeGreaterThan(0);
  expect(restless.moves().size).toBe(0);
});

test('many at once are painted with all the rest', () => {
  const { restless, take } = opened();
  const ids = Array.from({ length: 70 }, (_, at) => `m${at}`);
  take(...ids.map((id, at) => placed(id, 0, at * 200)));
  const told = take(...ids.map((id, at) => moved(id, 90, at * 200)));
  expect(told.atRest.length).toBeGreaterThan(0);
  expect(restless.moves().size).toBe(0);
});
