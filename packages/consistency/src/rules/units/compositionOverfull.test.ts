import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { compositionOverfull } from './compositionOverfull.ts';

const boardWith = (...shares: (number | null)[]) =>
  boardOf({
    resources: [
      { id: 'r', name: 'Slag', composition: shares.map((share) => ({ name: 'part', share })) },
    ],
  });

test('parts that are more than the whole', () => {
  const [finding] = findingsOf(compositionOverfull, boardWith(0.7, 0.4));
  expect(finding).toMatchObject({ severity: 'error', items: ['r'], params: { percent: 110 } });
  expect(fixIdsOf(finding)).toEqual(['correct']);
});

test('parts that were told in percent', () => {
  const board = boardWith(70, 30);
  const after = afterFix(board, findingsOf(compositionOverfull, board)[0], 'as-percent');
  expect(after.resources.get('r')?.composition.map(({ share }) => share)).toEqual([0.7, 0.3]);
  expect(findingsOf(compositionOverfull, after)).toEqual([]);
});

test.each([[[0.7, 0.3]], [[0.1, 0.2, 0.7]], [[null, 0.5]], [[]]])('%j is fine', (shares) => {
  expect(findingsOf(compositionOverfull, boardWith(...shares))).toEqual([]);
});
