import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { tripNotWorthIt } from './tripNotWorthIt.ts';

const found = (flow: object, dump: object | null = { amount: -20, per: 't' }) =>
  findingsOf(
    tripNotWorthIt,
    boardOf({
      resources: [{ id: 'r', name: 'Crushed stone sand' }],
      flows: [
        {
          id: 'f',
          resource: 'r',
          stage: 'operating',
          avoids: { flow: 'dump' },
          transport: { costPerTkm: 0.1, distanceKm: 400 },
          ...flow,
        },
        { id: 'dump', price: dump },
      ],
    }),
  );

test('the trip eats the gain', () => {
  expect(found({})).toMatchObject([
    { severity: 'warning', items: ['f'], params: { trip: 40, worth: 20 } },
  ]);
  const empty = { transport: { costPerTkm: 0.1, distanceKm: 150, returnsEmpty: true } };
  expect(found(empty)).toMatchObject([{ params: { trip: 30 } }]);
});

test.each([
  ['it pays', { transport: { costPerTkm: 0.1, distanceKm: 150 } }, undefined],
  ['the cost is unknown', { transport: { distanceKm: 400 } }, undefined],
  ['nobody knows what it is worth', { avoids: null }, undefined],
  ['prices are in other measures', {}, { amount: -20, per: 'm3' }],
])('silent where %s', (_, flow, dump) => {
  expect(found(flow, dump)).toEqual([]);
});
