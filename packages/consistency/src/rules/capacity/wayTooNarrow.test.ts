import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { wayTooNarrow } from './wayTooNarrow.ts';

const hourly = (mode: number, unit = 't') => ({ mode, unit, per: 'hour' });
const found = (flow: object) =>
  findingsOf(
    wayTooNarrow,
    boardOf({
      companies: [{ id: 'a', operatingDays: 300 }, { id: 'b' }],
      resources: [{ id: 'r', name: 'Steam' }],
      flows: [
        {
          id: 'f',
          from: 'a',
          to: 'b',
          resource: 'r',
          stage: 'operating',
          capacity: hourly(5),
          ...flow,
        },
      ],
    }),
  );

test('a pipe for 5 t/h, and 8 t/h are to go through', () => {
  expect(found({ amount: hourly(8) })).toMatchObject([
    { severity: 'warning', items: ['f'], params: { share: 160 } },
  ]);
  expect(found({ amount: { mode: 5 * 24 * 300 * 2, unit: 't', per: 'year' } })).toHaveLength(1);
});

test('enough in the mean, too little in the fullest month', () => {
  const monthly = [2, 2, 1, 1, 0, 0, 0, 0, 0, 1, 2, 3];
  expect(found({ amount: hourly(2), monthly })).toMatchObject([{ variant: 'peak' }]);
});

test.each([
  ['it is wide enough', { amount: hourly(5) }],
  ['the amount is unknown', {}],
  ['they are told in other measures', { amount: hourly(8, 'MWh') }],
  ['the capacity is unknown', { amount: hourly(8), capacity: null }],
])('silent where %s', (_, flow) => {
  expect(found(flow)).toEqual([]);
});
