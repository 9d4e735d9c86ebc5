import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../domain/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { money } from './money.ts';

const euros = (amount: number, currency = 'EUR') => ({ amount, currency, per: 't' });
const boardWith = (...flows: object[]) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }, { id: 'm', kind: 'market' }, { id: 'd', kind: 'sink' }],
    resources: [{ id: 'r', kind: 'waste' }, { id: 'virgin' }],
    flows: [
      { id: 'before', from: 'm', to: 'b', resource: 'virgin', amount: yearly(500), price: euros(50) },
      { id: 'dumped', from: 'a', to: 'd', resource: 'r', amount: yearly(500), price: euros(-30) },
      ...flows.map((flow, index) => ({
        id: `f${index}`, from: 'a', to: 'b', resource: 'r', stage: 'operating', amount: yearly(100), price: euros(10),
        transport: { mode: 'belt' }, replaces: { flow: 'before', ratio: 1 }, avoids: { flow: 'dumped' }, ...flow,
      })),
    ],
  }); // prettier-ignore

test('both together, with the plans, and each by itself', () => {
  const told = assessed(money, boardWith({}, { stage: 'pilot' }));
  expect([told.value, told.unit]).toEqual([8_000, 'EUR/yr']);
  expect(partOf(told, 'with-plans')).toEqual({ '': 16_000 });
  expect(partOf(told, 'money-of')).toEqual({ a: 4_000, b: 4_000 });
  expect([told.companies, told.unknown]).toEqual([[], []]);
});

test('who loses is named', () => {
  expect(assessed(money, boardWith({ price: euros(-80) })).companies).toEqual(['a']);
});

test('a company of which a part is unknown gets no sum', () => {
  const told = assessed(money, boardWith({}, { avoids: null }));
  expect(partOf(told, 'money-of')).toEqual({ b: 8_000 });
  expect(told.unknown).toEqual([{ missing: 'money-avoided', items: ['f1'] }]);
});

test('currencies that nobody compared do not add up', () => {
  const krone = { price: euros(10, 'DKK'), replaces: null, avoids: null };
  expect(assessed(money, boardWith({}, krone))).toMatchObject({
    value: null,
    unknown: [{ missing: 'currencies', items: ['f0', 'f1'] }],
  });
});

test('where no price is told nothing is known, and nothing is asked for', () => {
  expect(assessed(money, boardWith({ price: null }))).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-prices', items: [] }],
  });
});
