import { graphOf } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../consistency/src/testing/boardOf.ts';
import { resourceTradeOf } from './resourceTrade.ts';

const amount = yearly(100);

test('who offers and who needs a resource, and what is left of it on either side', () => {
  const board = boardOf({
    companies: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    resources: [{ id: 'r' }, { id: 'other' }],
    offers: [
      { id: 'o1', company: 'a', resource: 'r', amount },
      { id: 'o2', company: 'b', resource: 'other', amount },
      { id: 'o3', company: 'gone', resource: 'r', amount },
    ],
    needs: [
      { id: 'n1', company: 'b', resource: 'r', amount: yearly(40) },
      { id: 'n2', company: 'c', resource: 'r' },
    ],
    flows: [{ id: 'f', from: 'a', to: 'b', resource: 'r', stage: 'operating', amount: yearly(40) }],
  });
  const { offers, needs } = resourceTradeOf(graphOf(board), 'r');
  expect(offers).toMatchObject([{ record: 'o1', yearly: { mode: 60 }, isGone: false }]);
  expect(needs).toMatchObject([
    { record: 'n1', yearly: { mode: 0 }, isGone: true },
    { record: 'n2', yearly: null, isGone: false },
  ]);
});
