import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { singleGiver } from './singleGiver.ts';

const found = (flows: readonly object[], need: object = { amount: yearly(100) }) =>
  findingsOf(
    singleGiver,
    boardOf({
      companies: [{ id: 'a', name: 'Asnæs' }, { id: 'b', name: 'Gyproc' }, { id: 'c' }],
      resources: [{ id: 'r', name: 'Gypsum' }],
      needs: [{ id: 'n', company: 'b', resource: 'r', ...need }],
      flows: flows.map((flow, index) => ({
        id: `f${index}`,
        from: 'a',
        to: 'b',
        resource: 'r',
        stage: 'operating',
        ...flow,
      })),
    }),
  );

test('nine tenths come from one giver', () => {
  expect(found([{ amount: yearly(50) }, { amount: yearly(40) }])).toMatchObject([
    { severity: 'hint', items: ['b', 'a', 'f0', 'f1'], params: { share: 90, giver: 'Asnæs' } },
  ]);
});

test.each([
  [
    'there is a second giver',
    [{ amount: yearly(90) }, { from: 'c', amount: yearly(1) }],
    undefined,
  ],
  ['it is less than most of it', [{ amount: yearly(70) }], undefined],
  ['the need is unknown', [{ amount: yearly(90) }], {}],
  ['the amount is unknown', [{}], undefined],
  ['it does not run yet', [{ amount: yearly(90), stage: 'pilot' }], undefined],
])('silent where %s', (_, flows, need) => {
  expect(found(flows, need)).toEqual([]);
});
