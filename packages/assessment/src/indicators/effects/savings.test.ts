import { expect, test } from 'vitest';
import { boardOf, yearly } from '../../../../consistency/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { diverted } from './diverted.ts';
import { energySaved } from './energySaved.ts';
import { virginReplaced } from './virginReplaced.ts';
import { waterSaved } from './waterSaved.ts';

const resources = [
  { id: 'gypsum', kind: 'by-product' },
  { id: 'rock', kind: 'material' },
  { id: 'lake', kind: 'water' },
  { id: 'used', kind: 'water' },
  { id: 'steam', kind: 'heat' },
  { id: 'oil', kind: 'fuel', heatingValue: 36 },
];
const boardWith = (...flows: object[]) =>
  boardOf({
    companies: ['a', 'b', 'c', 'mine', 'dump'].map((id) => ({ id })),
    resources,
    flows: flows.map((flow, index) => ({
      id: `f${index}`,
      from: 'a',
      to: 'b',
      stage: 'operating',
      ...flow,
    })),
  });
const rock = (amount: object | null) => ({ id: 'base', from: 'mine', resource: 'rock', amount });
const gypsum = { resource: 'gypsum', amount: yearly(100), replaces: { flow: 'base', ratio: 0.9 } };

test('100 t replace 90 t; plans are told apart', () => {
  const plan = { ...gypsum, stage: 'pilot', amount: yearly(10) };
  const told = assessed(virginReplaced, boardWith(rock(yearly(500)), gypsum, plan));
  expect([told.value, partOf(told, 'with-plans')]).toEqual([90, { '': 99 }]);
  expect(told.unknown).toEqual([]);
});

test('never more than there was of it, by all flows that replace it together', () => {
  const board = boardWith(rock(yearly(120)), gypsum, gypsum);
  expect(assessed(virginReplaced, board).value).toBe(120);
  const wide = { low: 80, mode: 120, high: 200, unit: 't', per: 'year' };
  expect(assessed(virginReplaced, boardWith(rock(wide), gypsum, gypsum))).toMatchObject({
    value: 120,
    low: 80,
    high: 180,
  });
});

test.each([
  ['what the taker says it gets counts', { takerAmount: yearly(50) }, 45],
  ['what is lost on the way replaces nothing', { loss: 0.5 }, 45],
])('%s', (_, fields, value) => {
  const board = boardWith(rock(null), { ...gypsum, ...fields });
  expect(assessed(virginReplaced, board).value).toBe(value);
});

test('what lacks an amount or a ratio is named; of nothing else nothing is known', () => {
  const board = boardWith(
    rock(null),
    { ...gypsum, amount: null },
    { ...gypsum, replaces: { flow: 'base' } },
  );
  expect(assessed(virginReplaced, board)).toMatchObject({
    value: null,
    unknown: [
      { missing: 'no-replaced', items: [] },
      { missing: 'amount', items: ['f1'] },
      { missing: 'ratio', items: ['f2'] },
    ],
  });
});

test('water is counted in m³, from tonnes too, and is no raw material', () => {
  const lake = { id: 'base', from: 'mine', resource: 'lake', amount: yearly(900, 'm3') };
  const board = boardWith(lake, {
    ...gypsum,
    resource: 'used',
    replaces: { flow: 'base', ratio: 1 },
  });
  expect(assessed(waterSaved, board).value).toBe(100);
  expect(assessed(virginReplaced, board).value).toBeNull();
});

test('heat that replaces oil is energy, told as fuel', () => {
  const oil = { id: 'base', from: 'mine', resource: 'oil', amount: yearly(100) };
  const heat = { resource: 'steam', amount: yearly(700, 'MWh') };
  const told = assessed(
    energySaved,
    boardWith(oil, { ...heat, replaces: { flow: 'base', ratio: 1.2 } }),
  );
  expect(told.value).toBeCloseTo(840, 9);
  expect(partOf(told, 'fuel')['']).toBeCloseTo(840, 9);
  expect(partOf(told, 'heat')).toEqual({ '': null });
  // 100 t of oil hold 1,000 MWh: more than that cannot be saved.
  const board = boardWith(oil, { ...heat, replaces: { flow: 'base', ratio: 2 } });
  expect(assessed(energySaved, board).value).toBeCloseTo(1_000, 9);
});

test('a tonne that is passed on is kept from the landfill once, in a circle too', () => {
  const dump = { id: 'base', to: 'dump', amount: yearly(500) };
  const step = { resource: 'gypsum', amount: yearly(100), avoids: { flow: 'base' } };
  const chain = boardWith(dump, step, { ...step, from: 'b', to: 'c' });
  expect(assessed(diverted, chain).value).toBe(100);
  const circle = boardWith(dump, step, { ...step, from: 'b', to: 'a' });
  expect(assessed(diverted, circle).value).toBe(100);
  const apart = boardWith(dump, step, { ...step, from: 'c', to: 'b' });
  expect(assessed(diverted, apart).value).toBe(200);
});

test('nothing is said to be avoided: unknown, not 0', () => {
  expect(assessed(diverted, boardWith({}))).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-avoided' }],
  });
});
