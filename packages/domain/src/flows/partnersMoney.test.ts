import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../graph/boardGraph.ts';
import { boardOf, yearly } from '../testing/boardOf.ts';
import { partnersMoney } from './partnersMoney.ts';

const price = (amount: number | null, fields: object = {}) => ({
  amount,
  currency: 'EUR',
  per: 't',
  ...fields,
});
interface Told {
  readonly flow?: object;
  readonly before?: object;
  readonly dumped?: object;
  readonly resource?: object;
  readonly board?: object;
}
/** 100 t a year of residue that was dumped for 30 € a tonne and replaces what cost 50 €, sold for 10 €, 20 km by lorry. */
function moneyOf({ flow = {}, before = {}, dumped = {}, resource = {}, board = {} }: Told = {}) {
  const told = boardOf({
    companies: [{ id: 'a' }, { id: 'b' }, { id: 'm', kind: 'market' }, { id: 'd', kind: 'sink' }],
    resources: [{ id: 'r', kind: 'waste', ...resource }, { id: 'virgin', kind: 'product' }],
    flows: [
      { id: 'before', from: 'm', to: 'b', resource: 'virgin', amount: yearly(500), price: price(50), ...before },
      { id: 'dumped', from: 'a', to: 'd', resource: 'r', amount: yearly(500), price: price(-30), ...dumped },
      {
        id: 'f', from: 'a', to: 'b', resource: 'r', amount: yearly(100), price: price(10),
        transport: { mode: 'truck', distanceKm: 20, costPerTkm: 0.1, paidBy: 'taker' },
        replaces: { flow: 'before', ratio: 0.8 }, avoids: { flow: 'dumped' }, ...flow,
      },
    ],
  }); // prettier-ignore
  const graph = graphOf({ ...told, board: { ...told.board, currency: 'EUR', ...board } });
  const exchange = graph.board.flows.get('f');
  if (exchange === undefined) throw new Error('The board has lost its flow.');
  return partnersMoney(graph, exchange);
}
const modes = (told?: Told) => {
  const { giver, taker } = moneyOf(told);
  return [giver?.mode ?? null, taker?.mode ?? null];
};

test('the fee that is avoided, the purchase that is avoided, the price, the way', () => {
  // Giver: 3,000 fee + 1,000 price; taker: 100·0.8·50 = 4,000 purchase − 1,000 price − 100·20·0.1 way.
  expect(modes()).toEqual([4_000, 2_800]);
});

test('who pays for the way, and what either side spends', () => {
  const transport = { mode: 'truck', distanceKm: 20, costPerTkm: 0.1, paidBy: 'giver' };
  expect(modes({ flow: { transport } })).toEqual([3_800, 3_000]);
  const costs = [
    { kind: 'preparation', side: 'giver', amount: 500, currency: null },
    { kind: 'treatment', side: 'taker', amount: 900, currency: 'EUR' },
  ];
  expect(modes({ flow: { costs } })).toEqual([3_500, 1_900]);
});

test('below zero the giver pays', () => {
  expect(modes({ flow: { price: price(-10) } })).toEqual([2_000, 4_800]);
});

test('prices in other units and currencies', () => {
  expect(modes({ flow: { price: price(0.01, { per: 'kg' }) } })).toEqual([4_000, 2_800]);
  const flow = { price: price(100, { currency: 'SEK' }) };
  const rates = [{ currency: 'SEK', value: 0.1, year: 2026 }];
  expect(modes({ flow, board: { rates } })).toEqual([4_000, 2_800]);
  expect(moneyOf({ flow }).lacks).toEqual({ giver: ['rate'], taker: ['rate'] });
});

test.each<[string, Told, readonly string[], readonly string[]]>([
  ['the amount', { flow: { amount: null } }, ['amount'], ['amount']],
  ['the price', { flow: { price: null } }, ['price'], ['price']],
  ['of what the price is', { flow: { price: price(10, { per: null }) } }, ['price'], ['price']],
  ['who pays', { flow: { price: price(10, { paidBy: 'giver' }) } }, ['payer'], ['payer']],
  ['what it avoids', { flow: { avoids: null } }, ['avoided'], []],
  ['the fee', { dumped: { price: null } }, ['avoided-price'], []],
  ['what it replaces', { flow: { replaces: null } }, [], ['replaced']],
  ['the ratio', { flow: { replaces: { flow: 'before' } } }, [], ['ratio']],
  ['what that cost', { before: { price: null } }, [], ['replaced-price']],
  ['what the way costs', { flow: { transport: { distanceKm: 5, paidBy: 'taker' } } }, [], ['transport-cost']],
  ['who pays for the way', { flow: { transport: { distanceKm: 5, costPerTkm: 1 } } }, ['transport-payer'], ['transport-payer']],
  ['how far it goes', { flow: { transport: { costPerTkm: 1, paidBy: 'giver' } } }, ['distance'], []],
])('unknown is not 0: without %s', (_, told, giver, taker) => {
  const money = moneyOf(told);
  expect(money.lacks).toEqual({ giver, taker });
  expect(money.giver === null).toBe(giver.length > 0);
  expect(money.taker === null).toBe(taker.length > 0);
}); // prettier-ignore

test('what nobody would throw away avoids no fee; a pipe is paid for when it is laid', () => {
  const flow = { avoids: null, transport: { mode: 'pipe' } };
  expect(modes({ flow, resource: { kind: 'product' } })).toEqual([1_000, 3_000]);
});

test('what one side pays the other gets: a price changes who gains, not how much is gained', () => {
  const law = fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (amount) => {
    const [giver, taker] = modes({ flow: { price: price(amount) } });
    expect((giver ?? NaN) + (taker ?? NaN)).toBeCloseTo(6_800, 4);
  });
  fc.assert(law, { numRuns: 100 });
});

test('a board without a currency counts in the only one that is named', () => {
  const board = { currency: null };
  expect(moneyOf({ board, flow: { price: price(10, { currency: '€' }) } })).toMatchObject({
    currency: 'EUR',
    giver: { mode: 4_000 },
  });
  const mixed = moneyOf({ board, flow: { price: price(10, { currency: 'SEK' }) } });
  expect(mixed).toMatchObject({ currency: null, giver: null, taker: null });
  expect(mixed.lacks.giver).toEqual(['rate']);
});
