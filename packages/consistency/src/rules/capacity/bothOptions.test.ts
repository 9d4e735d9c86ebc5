import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { bothOptions } from './bothOptions.ts';

const boardWith = (...flows: object[]) =>
  boardOf({
    flows: flows.map((flow, index) => ({
      id: `f${index}`,
      alternatives: 'x',
      stage: 'agreement',
      ...flow,
    })),
  });

test('two that exclude each other are both agreed', () => {
  const board = boardWith({}, { stage: 'operating' }, { stage: 'idea' });
  const [finding] = findingsOf(bothOptions, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['f0', 'f1'], params: { count: 2 } });
  expect(finding?.fixes).toEqual([{ id: 'choose', edit: { item: 'f1', field: 'stage' } }]);
});

test.each([
  ['only one is agreed', [{}, { stage: 'idea' }]],
  ['they are options of other choices', [{}, { alternatives: 'y' }]],
  ['they are no options', [{ alternatives: null }, { alternatives: null }]],
])('silent where %s', (_, flows) => {
  expect(findingsOf(bothOptions, boardWith(...flows))).toEqual([]);
});
