import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { waitInCircle } from './waitInCircle.ts';

const boardWith = (waits: Readonly<Record<string, readonly string[]>>, stage = 'idea') =>
  boardOf({
    flows: Object.entries(waits).map(([id, waitsFor]) => ({ id, waitsFor, stage })),
  });

test('A waits for B, and B waits for A', () => {
  const board = boardWith({ a: ['b', 'x'], b: ['a'], x: [] });
  const [finding] = findingsOf(waitInCircle, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['a', 'b'] });
  const mended = afterFix(board, finding, 'start-first');
  expect(mended.flows.get('a')?.waitsFor).toEqual(['x']);
  expect(findingsOf(waitInCircle, mended)).toEqual([]);
});

test('one after the other, one that is gone, and what runs already', () => {
  expect(findingsOf(waitInCircle, boardWith({ a: ['b', 'gone'], b: [] }))).toEqual([]);
  expect(findingsOf(waitInCircle, boardWith({ a: ['b'], b: ['a'] }, 'operating'))).toEqual([]);
});
