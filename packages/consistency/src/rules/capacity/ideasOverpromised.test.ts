import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { ideasOverpromised } from './ideasOverpromised.ts';

const boardWith = (...flows: object[]) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Tall Pine' },
      { id: 'b' },
      { id: 'c' },
      { id: 'd', kind: 'sink' },
    ],
    resources: [{ id: 'r', name: 'Sawdust' }],
    offers: [{ id: 'o', company: 'a', resource: 'r', amount: yearly(600) }],
    flows: flows.map((flow, index) => ({
      id: `f${index}`,
      from: 'a',
      to: index % 2 === 0 ? 'b' : 'c',
      resource: 'r',
      ...flow,
    })),
  });

test('one idea will do, both will not', () => {
  const board = boardWith({ amount: yearly(500) }, { amount: yearly(400) });
  const [finding] = findingsOf(ideasOverpromised, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['a', 'f0', 'f1'],
    params: { wished: { mode: 900 }, supply: { mode: 600 } },
  });
  expect(findingsOf(ideasOverpromised, afterFix(board, finding, 'mark-options'))).toEqual([]);
});

test('beside what is agreed there is room for one idea only', () => {
  const board = boardWith({ amount: yearly(500), stage: 'operating' }, { amount: yearly(400) });
  expect(fixIdsOf(findingsOf(ideasOverpromised, board)[0])).toEqual(['lower-flow']);
});

test.each([
  ['all ideas together will do', [{ amount: yearly(300) }, { amount: yearly(300) }]],
  [
    'the agreed ones alone are too much: another rule says so',
    [{ amount: yearly(700), stage: 'agreement' }, { amount: yearly(300) }],
  ],
  ['the rest goes to the landfill', [{ amount: yearly(500) }, { amount: yearly(500), to: 'd' }]],
  [
    'they are options already',
    [
      { amount: yearly(500), alternatives: 'x' },
      { amount: yearly(400), alternatives: 'x' },
    ],
  ],
  ['amounts are unknown', [{}, {}]],
])('silent where %s', (_, flows) => {
  expect(findingsOf(ideasOverpromised, boardWith(...flows))).toEqual([]);
});
