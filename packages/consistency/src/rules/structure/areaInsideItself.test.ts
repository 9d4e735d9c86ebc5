import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { areaInsideItself } from './areaInsideItself.ts';

const boardWith = (within: Readonly<Record<string, string>>) =>
  boardOf({
    areas: Object.entries(within).map(([id, outer]) => ({ id, title: id, within: outer })),
  });

test('a park in a region in the park', () => {
  const board = boardWith({ park: 'region', region: 'town', town: 'park', team: 'park' });
  const [finding, ...more] = findingsOf(areaInsideItself, board);
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ severity: 'error', items: ['park', 'region', 'town'] });
  expect(findingsOf(areaInsideItself, afterFix(board, finding, 'move-out'))).toEqual([]);
});

test('an area in itself', () => {
  expect(findingsOf(areaInsideItself, boardWith({ park: 'park' }))).toMatchObject([
    { variant: 'alone', items: ['park'] },
  ]);
});

test('areas in each other as they should be, or in one that is gone', () => {
  expect(findingsOf(areaInsideItself, boardWith({ park: 'town', town: 'gone' }))).toEqual([]);
});
