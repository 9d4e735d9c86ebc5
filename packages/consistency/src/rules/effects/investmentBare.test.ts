import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { investmentBare } from './investmentBare.ts';

const found = (investment: object | null, flow: object = {}) =>
  findingsOf(investmentBare, boardOf({ flows: [{ id: 'f', investment, ...flow }] }));

test('a pipe for 200,000, and nobody knows for how long or what it brings', () => {
  expect(found({ amount: 200_000 })).toMatchObject([{ severity: 'hint', items: ['f'] }]);
  expect(found({ amount: 200_000, lifetimeYears: 20 })).toMatchObject([{ variant: 'gain' }]);
});

test.each([
  ['both are told', { amount: 9, lifetimeYears: 20, yearlyGain: 3 }, {}],
  ['the price tells the gain', { amount: 9, lifetimeYears: 20 }, { price: { amount: 3 } }],
  ['nothing is invested', { amount: 0 }, {}],
  ['nothing is told', null, {}],
])('silent where %s', (_, investment, flow) => {
  expect(found(investment, flow)).toEqual([]);
});
