import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { moreThanUsed } from './moreThanUsed.ts';

const found = (used: object | null, ...flows: object[]) =>
  findingsOf(
    moreThanUsed,
    boardOf({
      companies: [{ id: 'b', name: 'Cement' }],
      resources: [{ id: 'r', name: 'Limestone' }],
      flows: [
        { id: 'base', to: 'b', resource: 'r', amount: used },
        ...flows.map((flow, index) => ({
          id: `f${index}`,
          to: 'b',
          stage: 'operating',
          replaces: { flow: 'base', ratio: 1 },
          ...flow,
        })),
      ],
    }),
  );

test('900 t are replaced, 600 t were bought', () => {
  expect(found(yearly(600), { amount: yearly(500) }, { amount: yearly(400) })).toMatchObject([
    {
      severity: 'error',
      items: ['f0', 'f1', 'base'],
      params: { replaced: { mode: 900 }, used: { mode: 600 } },
    },
  ]);
});

test('the ratio counts, and so do ranges', () => {
  const half = { flow: 'base', ratio: 0.5 };
  expect(found(yearly(600), { amount: yearly(900), replaces: half })).toEqual([]);
  const wide = { low: 500, mode: 700, high: 900, unit: 't', per: 'year' };
  expect(found(yearly(600), { amount: wide })).toMatchObject([{ severity: 'warning' }]);
});

test.each([
  ['nobody knows what was used', null, { amount: yearly(900) }],
  ['the ratio is unknown', yearly(600), { amount: yearly(900), replaces: { flow: 'base' } }],
  ['it has stopped', yearly(600), { amount: yearly(900), stage: 'stopped' }],
])('silent where %s', (_, used, flow) => {
  expect(found(used, flow)).toEqual([]);
});
