import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { grownCountedAsFossil } from './grownCountedAsFossil.ts';

const boardWith = (resource: object, kind = 'burning', fields: object = {}) =>
  boardOf({
    resources: [{ id: 'r', ...resource }],
    companies: [{ id: 'a' }, { id: 'b' }, { id: 'd', kind: 'sink' }],
    factors: [{ id: 'x', about: `r:${kind}`, value: 90, unit: 'kg CO2e/GJ' }],
    flows: [
      { id: 'dumped', from: 'a', to: 'd', resource: 'r', amount: yearly(500) },
      { id: 'f', from: 'a', to: 'b', resource: 'r', use: 'energy', avoids: { flow: 'dumped' }, ...fields },
    ],
  }); // prettier-ignore
const grounds = { name: 'Coffee grounds' };

test.each([
  ['mark-grown', 1],
  ['mark-fossil', 0],
])('coffee grounds that burn with a factor of the board: %s', (fix, share) => {
  const board = boardWith(grounds);
  const [finding] = findingsOf(grownCountedAsFossil, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['r'] });
  const mended = afterFix(board, finding, fix);
  expect(mended.resources.get('r')?.biogenicShare).toBe(share);
  expect(findingsOf(grownCountedAsFossil, mended)).toEqual([]);
});

test('CO2 that is kept from the air: of plants or not?', () => {
  expect(findingsOf(grownCountedAsFossil, boardWith({ name: 'CO2' }, 'disposal'))).toMatchObject([
    { variant: 'co2', items: ['r'] },
  ]);
});

test.each<[string, object, string, object]>([
  ['it is told what it is', { ...grounds, biogenicShare: 0.9 }, 'burning', {}],
  ['the table knows that it is of plants', { name: 'Straw' }, 'burning', {}],
  ['it is fossil', { name: 'Coal' }, 'burning', {}],
  ['it does not burn', grounds, 'burning', { use: 'soil' }],
  ['nobody counts its CO2', grounds, 'treatment', {}],
  ['it is over', grounds, 'burning', { stage: 'stopped' }],
])('silent where %s', (_, resource, kind, fields) => {
  expect(findingsOf(grownCountedAsFossil, boardWith(resource, kind, fields))).toEqual([]);
});
