import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { massLost } from './massLost.ts';

const boardWith = (process: object, company: object = {}) =>
  boardOf({
    companies: [{ id: 'a', name: 'Sweet Root', ...company }],
    resources: [
      { id: 'beet', name: 'Beet' },
      { id: 'sugar', name: 'Sugar' },
      { id: 'water', kind: 'water' },
      { id: 'heat', kind: 'heat' },
    ],
    processes: [{ id: 'p', company: 'a', name: 'Pressing', complete: true, ...process }],
  });
const beet = (amount: object) => [{ resource: 'beet', amount }];
const sugar = (amount: object | null, more: object = {}) => [
  { resource: 'sugar', amount, ...more },
];

test('12,000 t go in, 9,000 t come out: the rest becomes a loss by a press', () => {
  const board = boardWith({ inputs: beet(yearly(12_000)), outputs: sugar(yearly(9_000)) });
  const [finding] = findingsOf(massLost, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['p', 'a'],
    params: { company: 'Sweet Root', into: { mode: 12_000 }, missing: { mode: 3_000, unit: 't' } },
  });
  const after = afterFix(board, finding, 'add-loss');
  expect(after.processes.get('p')?.losses).toMatchObject([
    { kind: 'residue', resource: null, amount: { mode: 3_000, unit: 't', per: 'year' } },
  ]);
  expect(findingsOf(massLost, after)).toEqual([]);
});

test('what is told as a yield is counted, and cubic metres of water are tonnes', () => {
  const inputs = [...beet(yearly(1_000)), { resource: 'water', amount: yearly(500, 'm3') }];
  const found = (share: number) =>
    findingsOf(massLost, boardWith({ inputs, outputs: sugar(null, { yield: share }) }));
  expect(found(0.5)).toMatchObject([{ params: { into: { mode: 1_500 }, out: { mode: 750 } } }]);
  expect(found(0.95)).toEqual([]);
});

test.each([
  ['it is not told to be complete', { complete: null, inputs: beet(yearly(12)), outputs: sugar(yearly(1)) }],
  ['nobody knows what comes out', { inputs: beet(yearly(12)), outputs: sugar(null) }],
  ['nobody knows what goes in', { inputs: beet({ unit: 't' }), outputs: sugar(yearly(1)) }],
  ['it is within a tenth', { inputs: beet(yearly(100)), outputs: sugar(yearly(91)) }],
  ['ranges meet', { inputs: beet({ ...yearly(100), low: 60, high: 110 }), outputs: sugar({ ...yearly(50), low: 40, high: 65 }) }],
  ['a loss is told', { inputs: beet(yearly(12)), outputs: sugar(yearly(9)), losses: [{ kind: 'residue', amount: yearly(3) }] }],
  ['only heat comes out', { inputs: beet(yearly(12)), outputs: [{ resource: 'heat', amount: yearly(5, 'MWh') }] }],
  ['more comes out', { inputs: beet(yearly(9)), outputs: sugar(yearly(12)) }],
])('silent where %s', (_, process) => {
  expect(findingsOf(massLost, boardWith(process))).toEqual([]);
}); // prettier-ignore
