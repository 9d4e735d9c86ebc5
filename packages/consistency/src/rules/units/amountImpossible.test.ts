import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { amountImpossible } from './amountImpossible.ts';

const boardWith = (amount: object) =>
  boardOf({
    resources: [{ id: 'r', name: 'Straw' }],
    flows: [{ id: 'f', resource: 'r', takerAmount: { unit: 't', per: 'year', ...amount } }],
  });

test('swapped ends are put right by one click', () => {
  const board = boardWith({ low: 130, mode: 120, high: 100 });
  const [finding] = findingsOf(amountImpossible, board);
  expect(finding).toMatchObject({ severity: 'error', params: { low: 130, high: 100 } });
  const after = afterFix(board, finding, 'swap');
  expect(after.flows.get('f')?.takerAmount).toMatchObject({ low: 100, mode: 120, high: 130 });
  expect(findingsOf(amountImpossible, after)).toEqual([]);
});

test('where swapping would not do, the person corrects it', () => {
  const [finding] = findingsOf(amountImpossible, boardWith({ low: 130, mode: 500, high: 100 }));
  expect(fixIdsOf(finding)).toEqual(['correct']);
  expect(finding?.fixes[0]).toMatchObject({ edit: { item: 'f', field: 'takerAmount' } });
});

test.each([
  ['negative', { mode: -5 }],
  ['negative', { low: -1, mode: 2, high: 3 }],
  ['outside', { low: 10, mode: 5 }],
  ['outside', { mode: 50, high: 40 }],
])('%s: %j', (variant, amount) => {
  expect(findingsOf(amountImpossible, boardWith(amount))[0]?.variant).toBe(variant);
});

test.each([{}, { mode: 0 }, { low: 1, high: 1 }, { low: 1, mode: 2, high: 3 }, { high: 4 }])(
  'nothing is wrong with %j',
  (amount) => {
    expect(findingsOf(amountImpossible, boardWith(amount))).toEqual([]);
  },
);
