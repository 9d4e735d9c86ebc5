import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../graph/boardGraph.ts';
import type { Range } from '../quantities/range.ts';
import { boardOf, yearly } from '../testing/boardOf.ts';
import { carbonOfFlow, netCarbon, type FlowCarbon } from './carbonOfFlow.ts';

const lorry = { mode: 'truck', distanceKm: 50 };
/** Slag that replaces clinker, 1,000 t a year, over 50 km by lorry. */
const slag = (fields: object = {}, resources: object = {}, factors: object[] = []) =>
  graphOf(
    boardOf({
      companies: [
        { id: 'mill' },
        { id: 'cement' },
        { id: 'quarry', kind: 'source' },
        { id: 'dump', kind: 'sink' },
      ],
      resources: [
        { id: 'slag', name: 'Slag', kind: 'by-product', ...resources },
        { id: 'clinker', name: 'Clinker', kind: 'product' },
      ],
      factors: factors.map((factor, index) => ({ id: `x${index}`, ...factor })),
      flows: [
        { id: 'before', from: 'quarry', to: 'cement', resource: 'clinker', amount: yearly(5_000) },
        { id: 'dumped', from: 'mill', to: 'dump', resource: 'slag', amount: yearly(5_000) },
        {
          id: 'f',
          from: 'mill',
          to: 'cement',
          resource: 'slag',
          amount: yearly(1_000),
          transport: lorry,
          replaces: { flow: 'before', ratio: 0.9 },
          ...fields,
        },
      ],
    }),
  );
const carbonIn = (graph: ReturnType<typeof slag>) => {
  const flow = graph.board.flows.get('f');
  return flow === undefined ? null : carbonOfFlow(graph, flow);
};
const known = (graph: ReturnType<typeof slag>): FlowCarbon => {
  const carbon = carbonIn(graph);
  if (carbon?.ok !== true) throw new Error(JSON.stringify(carbon));
  return carbon.value;
};
const lacking = (graph: ReturnType<typeof slag>) => {
  const carbon = carbonIn(graph);
  return carbon?.ok === false
    ? carbon.problem.map(({ missing, item, kind }) => [missing, item, kind])
    : carbon;
};
const near = (range: Range, low: number, mode: number, high: number) => {
  expect(range.low).toBeCloseTo(low, 6);
  expect(range.mode).toBeCloseTo(mode, 6);
  expect(range.high).toBeCloseTo(high, 6);
};

test('slag for clinker: what is made less, the grinding, the lorry', () => {
  const carbon = known(slag());
  near(carbon.replaced, 900 * 0.83, 900 * 0.85, 900 * 0.87);
  near(carbon.treatment, 50, 75, 100);
  near(carbon.transport, 3, 5, 7.5);
  near(netCarbon(carbon), 747 - 107.5, 765 - 80, 783 - 53);
});

test('what is driven back empty goes twice; a belt sets nothing free', () => {
  near(known(slag({ transport: { ...lorry, returnsEmpty: true } })).transport, 6, 10, 15);
  near(known(slag({ transport: { mode: 'belt', distanceKm: 50 } })).transport, 0, 0, 0);
});

test('the taker’s word counts for what arrives, else what is lost on the way does not', () => {
  near(known(slag({ loss: 0.5 })).replaced, 450 * 0.83, 450 * 0.85, 450 * 0.87);
  near(known(slag({ takerAmount: yearly(100) })).replaced, 90 * 0.83, 90 * 0.85, 90 * 0.87);
});

test('what is not dumped any more counts by a factor of the board', () => {
  const factor = { about: 'slag:disposal', value: 10, unit: 'kg CO2e/t' };
  near(known(slag({ avoids: { flow: 'dumped' } }, {}, [factor])).avoided, 10, 10, 10);
});

test.each<[string, object, object, unknown]>([
  ['the amount', { amount: null }, {}, [['amount', 'f', null]]],
  ['the ratio', { replaces: { flow: 'before' } }, {}, [['ratio', 'f', null]]],
  ['how it goes', { transport: { distanceKm: 5 } }, {}, [['mode', 'f', null]]],
  ['how far it goes', { transport: { mode: 'truck' } }, {}, [['distance', 'f', null]]],
  ['a factor of disposal', { avoids: { flow: 'dumped' } }, {}, [['factor', 'slag', 'disposal']]],
  ['a factor of treatment', { via: 'p' }, { name: 'Gypsum' }, [['factor', 'slag', 'treatment']]],
  ['a factor of burning', { use: 'energy' }, {}, [['factor', 'slag', 'burning']]],
])('unknown is not 0: without %s nothing is said', (_, fields, resource, expected) => {
  expect(lacking(slag(fields, resource))).toEqual(expected);
});

test('what replaces and avoids nothing is compared with nothing', () => {
  expect(carbonIn(slag({ replaces: null }))).toBeNull();
});

/** Bark burnt in place of natural gas. */
const bark = (fields: object = {}, share: number | null = null) =>
  graphOf(
    boardOf({
      companies: [{ id: 'saw' }, { id: 'boiler' }, { id: 'grid', kind: 'market' }],
      resources: [
        { id: 'bark', name: 'Bark', heatingValue: 7.2, biogenicShare: share },
        { id: 'gas', name: 'Natural gas', kind: 'fuel' },
      ],
      flows: [
        { id: 'before', from: 'grid', to: 'boiler', resource: 'gas', amount: yearly(10_000, 'MWh') },
        {
          id: 'f', from: 'saw', to: 'boiler', resource: 'bark', amount: yearly(1_000), use: 'energy',
          transport: { mode: 'pipe' }, replaces: { flow: 'before', ratio: 1 }, ...fields,
        },
      ],
    }),
  ); // prettier-ignore

test('what burns of plants is counted apart', () => {
  const carbon = known(bark());
  // 1,000 t of 7.2 GJ are 7,200 GJ.
  near(carbon.replaced, 7_200 * 0.0543, 7_200 * 0.0561, 7_200 * 0.0583);
  near(carbon.use, 0, 0, 0);
  near(carbon.biogenic, -7_200 * 0.132, -7_200 * 0.112, -7_200 * 0.095);
  near(known(bark({}, 0.5)).use, 3_600 * 0.095, 3_600 * 0.112, 3_600 * 0.132);
});

test('CO2 itself: where it comes from has to be told', () => {
  const factors = [{ about: 'slag:disposal', value: 1, unit: 't CO2e/t' }];
  const co2 = (biogenicShare: number | null) =>
    slag({ replaces: null, avoids: { flow: 'dumped' } }, { name: 'CO2', biogenicShare }, factors);
  expect(lacking(co2(null))).toEqual([['origin', 'slag', null]]);
  near(known(co2(0.25)).avoided, 750, 750, 750);
  near(known(co2(0.25)).biogenic, 250, 250, 250);
});

test('ends lie round the middle, and twice as much does twice as much', () => {
  const law = fc.property(
    fc.double({ min: 1, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 500, noNaN: true }),
    (tonnes, ratio, distanceKm) => {
      const net = (amount: number) =>
        netCarbon(
          known(
            slag({
              amount: yearly(amount),
              replaces: { flow: 'before', ratio },
              transport: { mode: 'truck', distanceKm },
            }),
          ),
        );
      const [once, twice] = [net(tonnes), net(tonnes * 2)];
      expect(once.low).toBeLessThanOrEqual(once.mode);
      expect(once.mode).toBeLessThanOrEqual(once.high);
      expect(twice.mode).toBeCloseTo(once.mode * 2, 3);
    },
  );
  fc.assert(law, { numRuns: 100 });
});
