import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { realAndInvented } from './realAndInvented.ts';

test('made-up companies among real ones', () => {
  const board = boardOf({
    companies: [
      { id: 'a', name: 'Novo Nordisk' },
      { id: 'b', name: 'Fry Street', invented: true },
    ],
  });
  const [finding] = findingsOf(realAndInvented, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['b'], params: { count: 1 } });
  expect(findingsOf(realAndInvented, afterFix(board, finding, 'is-game'))).toEqual([]);
});

test('all made up, or none: nothing is mixed', () => {
  expect(
    findingsOf(realAndInvented, boardOf({ companies: [{ id: 'a', invented: true }] })),
  ).toEqual([]);
  expect(findingsOf(realAndInvented, boardOf({ companies: [{ id: 'a' }] }))).toEqual([]);
});
