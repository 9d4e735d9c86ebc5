import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { needExceeded } from './needExceeded.ts';

const boardWith = (needed: object | null, ...flows: object[]) =>
  boardOf({
    companies: [
      { id: 'a', name: 'Asnæs' },
      { id: 'b', name: 'Gyproc' },
    ],
    resources: [{ id: 'r', name: 'Gypsum' }],
    needs: [{ id: 'n', company: 'b', resource: 'r', amount: needed }],
    flows: flows.map((flow, index) => ({
      id: `f${index + 1}`,
      from: 'a',
      to: 'b',
      resource: 'r',
      stage: 'operating',
      ...flow,
    })),
  });

test('more than is needed is a warning that names both amounts', () => {
  const board = boardWith(yearly(120_000), { amount: yearly(80_000) }, { amount: yearly(90_000) });
  expect(findingsOf(needExceeded, board)).toMatchObject([
    {
      severity: 'warning',
      items: ['b', 'f1', 'f2'],
      params: { delivered: { mode: 170_000 }, needed: { mode: 120_000 } },
    },
  ]);
});

test('where giver and taker differ, what the taker says counts', () => {
  const flow = { amount: yearly(500), takerAmount: yearly(100) };
  expect(findingsOf(needExceeded, boardWith(yearly(200), flow))).toEqual([]);
});

test.each([
  ['ideas deliver nothing', yearly(1), { stage: 'idea', amount: yearly(5) }],
  ['an unknown need is not zero', null, { amount: yearly(5) }],
  ['unknown deliveries are not more', yearly(1), {}],
  ['two thirds of the need is fine', yearly(120_000), { amount: yearly(80_000) }],
])('%s', (_, needed, flow) => {
  expect(findingsOf(needExceeded, boardWith(needed, flow))).toEqual([]);
});
