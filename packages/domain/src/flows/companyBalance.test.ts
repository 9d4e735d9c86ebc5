import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf } from '../graph/boardGraph.ts';
import { boardOf, yearly } from '../testing/boardOf.ts';
import { companyBalance } from './companyBalance.ts';

const companies = [{ id: 'mill' }, { id: 'works' }];
const resources = [{ id: 'slag' }];
const flow = (id: string, fields: object) => ({
  id,
  from: 'mill',
  to: 'works',
  resource: 'slag',
  stage: 'operating',
  ...fields,
});
const incoming = (tables: Parameters<typeof boardOf>[0], company = 'works') =>
  companyBalance(graphOf(boardOf({ companies, resources, ...tables })), company).incoming;

test('what runs and what is planned stand apart, beside what is needed', () => {
  const [bar, ...others] = incoming({
    needs: [{ id: 'need', company: 'works', resource: 'slag', amount: yearly(900) }],
    flows: [
      flow('a', { amount: yearly(600) }),
      flow('b', { stage: 'idea', amount: yearly(200) }),
      flow('c', { stage: 'stopped', amount: yearly(70) }),
    ],
  });
  expect(others).toEqual([]);
  expect(bar).toMatchObject({
    resource: 'slag',
    sums: { stated: { mode: 900 }, running: { mode: 600 }, planned: { mode: 200 } },
    flows: ['a', 'b'],
    stock: ['need'],
  });
});

test('an unknown amount is counted as unknown, and not as nothing', () => {
  const [bar] = incoming({ flows: [flow('a', { amount: null }), flow('b', { stage: 'idea' })] });
  expect(bar).toMatchObject({
    measure: null,
    sums: { stated: null, running: null, planned: null },
    unknown: { stated: 0, running: 1, planned: 1 },
  });
});

test('tonnes dry and as they lie stand apart while nobody knows the moisture', () => {
  const flows = [
    flow('a', { amount: yearly(100) }),
    flow('b', { amount: { ...yearly(50), basis: 'dry' } }),
  ];
  expect(incoming({ flows }).map(({ sums, isApart }) => [sums.running?.mode, isApart])).toEqual([
    [100, false],
    [50, true],
  ]);
  const [known] = incoming({ flows, resources: [{ id: 'slag', moisture: 0.5 }] });
  expect(known?.sums.running?.mode).toBeCloseTo(200);
});

test('energy is counted as the need is where the heating value is known, else apart', () => {
  const tables = {
    needs: [{ id: 'need', company: 'works', resource: 'slag', amount: yearly(10) }],
    flows: [flow('a', { amount: yearly(30, 'MWh') })],
  };
  expect(incoming(tables)).toHaveLength(2);
  const [bar] = incoming({ ...tables, resources: [{ id: 'slag', heatingValue: 10.8 }] });
  expect(bar?.measure?.unit).toBe('t');
  expect(bar?.sums.running?.mode).toBeCloseTo(10);
});

test('of flows that exclude each other one counts, a running one first', () => {
  const [bar] = incoming({
    flows: [
      flow('a', { amount: yearly(5), alternatives: 'x' }),
      flow('b', { amount: yearly(9), alternatives: 'x', stage: 'idea' }),
    ],
  });
  expect(bar?.sums).toMatchObject({ running: { mode: 5 }, planned: null });
});

test('what comes once is none a year, and what stays in the company is neither in nor out', () => {
  const [bar, ...others] = incoming({
    flows: [
      flow('a', { amount: { ...yearly(5), per: 'once' } }),
      flow('b', { from: 'works', resource: null, amount: yearly(9) }),
    ],
  });
  expect(others).toEqual([]);
  expect(bar).toMatchObject({ once: 1, sums: { running: null }, unknown: { running: 0 } });
});

const amounts = fc.option(
  fc.record({
    mode: fc.option(fc.integer({ min: 0, max: 1e6 })),
    unit: fc.constantFrom('t', 'kg', 'MWh', 'm3', null),
    per: fc.constantFrom('year', 'week', 'once', null),
    basis: fc.constantFrom('dry', 'wet', null),
  }),
);

test('what comes in to one is what goes out of the other; nothing is lost, and unknown is never 0', () => {
  const flows = fc.array(
    fc.record({ amount: amounts, stage: fc.constantFrom('idea', 'operating', 'paused') }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(flows, (told) => {
      const rows = told.map((fields, index) => flow(`f${index}`, fields));
      const graph = graphOf(boardOf({ companies, resources, flows: rows }));
      const taken = companyBalance(graph, 'works').incoming;
      expect(companyBalance(graph, 'mill').outgoing).toEqual(taken);
      const counted = taken.flatMap((bar) => bar.flows).sort();
      expect(counted).toEqual(rows.filter(({ id }) => counted.includes(id)).map(({ id }) => id));
      expect(counted).toHaveLength(told.filter(({ stage }) => stage !== 'paused').length);
      for (const { measure, sums, unknown, once, flows: ids } of taken) {
        if (measure === null) expect(sums.running ?? sums.planned).toBeNull();
        expect(ids.length).toBeGreaterThanOrEqual(unknown.running + unknown.planned + once);
        if (ids.length === unknown.running + unknown.planned + once)
          expect([sums.running, sums.planned]).toEqual([null, null]);
      }
    }),
  );
});
