import { expect, test } from 'vitest';
import { contextOf, pairOf, type Side } from '../../testing/pairOf.ts';
import { amountsMeet } from './amountsMeet.ts';

const amount = (mode: number, unit = 't', resource: Side['resource'] = {}): Side => ({
  resource,
  stock: { amount: { low: null, mode, high: null, unit, per: 'year', basis: null } },
});
const judge = (given: Side, taken: Side) => amountsMeet.judge(pairOf(given, taken), contextOf());

test.each([
  [100, 100, 10],
  [100, 50, 9],
  [100, 10, 7],
  [10, 1_000, 3],
  [1, 1_000_000, 0],
])('%d t for %d t', (given, taken, points) => {
  expect(judge(amount(given), amount(taken)).points).toBe(points);
  expect(judge(amount(taken), amount(given)).points).toBe(points);
});

test('ranges that meet anywhere agree', () => {
  const range = (low: number, high: number): Side => ({
    stock: { amount: { low, mode: null, high, unit: 't', per: 'year', basis: null } },
  });
  expect(judge(range(10, 90), range(80, 900)).points).toBe(10);
});

test('nothing is no amount, and unknown is not nothing', () => {
  expect(judge(amount(0), amount(10))).toEqual({ points: 0, reason: 'nothing' });
  expect(judge({}, amount(10))).toEqual({ points: 5, reason: 'unknown', isUnknown: true });
});

test('a density makes tonnes and cubic metres comparable', () => {
  expect(judge(amount(100, 'm3'), amount(200)).reason).toBe('not-comparable');
  expect(judge(amount(100, 'm3', { density: 2 }), amount(200)).points).toBe(10);
});
