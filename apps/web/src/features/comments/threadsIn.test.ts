import { commentThreads, newRecord } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { nextThread, threadsIn } from './threadsIn.ts';

const threads = commentThreads(
  new Map(
    ['a', 'b', 'c', 'd'].map((id, day) => [
      id,
      newRecord('comments', id, { at: `2026-11-0${day + 1}`, resolved: id === 'b' }),
    ]),
  ),
);
const idsOf = (list: typeof threads) => list.map(({ id }) => id);

test('the newest is first, and what is resolved stands apart', () => {
  expect(idsOf(threadsIn(threads, 'open'))).toEqual(['d', 'c', 'a']);
  expect(idsOf(threadsIn(threads, 'resolved'))).toEqual(['b']);
});

test('next and previous go round all of them, from nowhere to the first and the last', () => {
  const open = threadsIn(threads, 'open');
  const walk = (step: 1 | -1) => {
    const seen: (string | undefined)[] = [];
    let at: string | null = null;
    for (let count = 0; count < 4; count += 1) {
      at = nextThread(open, at, step)?.id ?? null;
      seen.push(at ?? undefined);
    }
    return seen;
  };
  expect(walk(1)).toEqual(['d', 'c', 'a', 'd']);
  expect(walk(-1)).toEqual(['a', 'c', 'd', 'a']);
  expect(nextThread([], 'd', 1)).toBeNull();
});
