import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { countedTwice } from './countedTwice.ts';

const boardWith = (second: object) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b', name: 'Sorter' }, { id: 'c' }],
    resources: [{ id: 'r', name: 'Film' }, { id: 's' }],
    flows: [
      { id: 'f', from: 'a', to: 'b', resource: 'r', avoids: { flow: 'dump' } },
      { id: 'g', from: 'b', to: 'c', resource: 'r', avoids: { flow: 'dump' }, ...second },
    ],
  });

test('one tonne is kept from the landfill at two steps', () => {
  const board = boardWith({});
  const [finding] = findingsOf(countedTwice, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['g', 'f', 'b'] });
  expect(findingsOf(countedTwice, afterFix(board, finding, 'count-once'))).toEqual([]);
});

test.each([
  ['something else goes on', { resource: 's' }],
  ['the second step claims nothing', { avoids: null }],
  ['the second step has stopped', { stage: 'stopped' }],
])('silent where %s', (_, second) => {
  expect(findingsOf(countedTwice, boardWith(second))).toEqual([]);
});
