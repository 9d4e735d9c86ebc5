import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { payerUnclear } from './payerUnclear.ts';

const boardWith = (price: object | null, stage = 'operating') =>
  boardOf({ resources: [{ id: 'r' }], flows: [{ id: 'f', resource: 'r', stage, price }] });
const disposalWith = (price: object) =>
  boardOf({
    companies: [{ id: 'dump', kind: 'sink' }],
    flows: [{ id: 'f', to: 'dump', stage: 'operating', price }],
  });

test.each(['giver-pays', 'taker-pays'])('a price below zero: %s', (fix) => {
  const board = boardWith({ amount: -5, currency: 'EUR', per: 't' });
  const [finding] = findingsOf(payerUnclear, board);
  expect(finding).toMatchObject({ severity: 'warning', items: ['f'] });
  const mended = afterFix(board, finding, fix);
  expect(mended.flows.get('f')?.price).toMatchObject({
    amount: fix === 'giver-pays' ? -5 : 5,
    currency: 'EUR',
    per: 't',
  });
  expect(findingsOf(payerUnclear, mended)).toEqual([]);
});

test('a price above zero that the giver is said to pay', () => {
  expect(findingsOf(payerUnclear, boardWith({ amount: 5, paidBy: 'giver' }))).toMatchObject([
    { variant: 'contradiction' },
  ]);
});

test.each([
  ['the taker pays, as usual', { amount: 5 }],
  ['it is told that the giver pays', { amount: -5, paidBy: 'giver' }],
  ['it costs nothing', { amount: 0 }],
  ['there is no price', null],
])('silent where %s', (_, price) => {
  expect(findingsOf(payerUnclear, boardWith(price))).toEqual([]);
});

test('who brings something to disposal pays; that they are paid for it is asked about', () => {
  expect(findingsOf(payerUnclear, disposalWith({ amount: -20 }))).toEqual([]);
  expect(findingsOf(payerUnclear, disposalWith({ amount: -20, paidBy: 'taker' }))).toHaveLength(1);
});
