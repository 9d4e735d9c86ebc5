import type { BoardSnapshot } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { currenciesMixed } from './currenciesMixed.ts';

const price = (currency: string, year: number | null = null) => ({
  price: { amount: 5, currency, per: 't', year },
});
function boardWith(flows: readonly object[], settings: Partial<BoardSnapshot['board']> = {}) {
  const board = boardOf({ flows: flows.map((flow, index) => ({ id: `f${index}`, ...flow })) });
  return { ...board, board: { ...board.board, ...settings } };
}

test('euros and roubles do not add up', () => {
  expect(findingsOf(currenciesMixed, boardWith([price('EUR'), price('RUB')]))).toMatchObject([
    { severity: 'warning', params: { currencies: 'EUR, RUB' }, items: ['f0', 'f1'] },
  ]);
  const board = boardWith([price('EUR'), { amount: yearly(5, 'RUB') }], { currency: 'EUR' });
  expect(findingsOf(currenciesMixed, board)).toMatchObject([{ items: ['f1'] }]);
});

test('with a rate they do', () => {
  const rates = [{ currency: 'RUB', value: 0.011, year: 2021 }];
  const board = boardWith([price('EUR'), price('RUB')], { currency: 'EUR', rates });
  expect(findingsOf(currenciesMixed, board)).toEqual([]);
});

test('nor do prices of 2010 and of 2024', () => {
  const board = boardWith([price('EUR', 2010), price('EUR', 2024)]);
  expect(findingsOf(currenciesMixed, board)).toMatchObject([
    { variant: 'years', params: { years: '2010, 2024' } },
  ]);
  expect(
    findingsOf(currenciesMixed, boardWith([price('EUR', 2010)], { priceYear: 2024 })),
  ).toHaveLength(1);
});

test.each([
  ['one currency', [price('EUR'), price('€')], {}],
  ['no money', [{}, { amount: yearly(5) }], { currency: 'EUR' as const }],
  ['one year', [price('EUR', 2024), price('EUR')], { priceYear: 2024 }],
])('nothing to say: %s', (_, flows, settings) => {
  expect(findingsOf(currenciesMixed, boardWith(flows, settings))).toEqual([]);
});
