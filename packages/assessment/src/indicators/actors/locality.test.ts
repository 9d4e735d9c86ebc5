import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { locality } from './locality.ts';

const boardWith = (...flows: (readonly [km: number | null, tonnes: number | null])[]) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    flows: flows.map(([distanceKm, tonnes], index) => ({
      id: `f${index}`,
      from: 'a',
      to: 'b',
      amount: tonnes === null ? null : yearly(tonnes),
      transport: { distanceKm },
    })),
  });

test('three quarters of the tonnes stay within 20 km; the limit is inside', () => {
  const told = assessed(locality, boardWith([5, 50], [20, 25], [50.1, 25]));
  expect(told.value).toBe(75);
  expect(['within-5', 'within-20', 'within-50'].map((part) => partOf(told, part)[''])).toEqual([
    50, 75, 75,
  ]);
  expect(partOf(told, 'median-distance')).toEqual({ '': 20 });
});

test('what lacks a distance or an amount is left out and named', () => {
  const told = assessed(locality, boardWith([5, 50], [20, 50], [null, 10], [1, null]));
  expect([told.value, told.unknown]).toEqual([
    100,
    [
      { missing: 'distance', items: ['f2'] },
      { missing: 'amount', items: ['f3'] },
    ],
  ]);
});

test.each([
  ['nothing flows', boardWith()],
  ['most is unknown', boardWith([5, 50], [null, 1], [7, null])],
])('where %s, nothing is told', (_, board) => {
  expect(assessed(locality, board)).toMatchObject({
    value: null,
    unknown: expect.arrayContaining([{ missing: 'few-distances', items: [] }]) as unknown,
  });
});
