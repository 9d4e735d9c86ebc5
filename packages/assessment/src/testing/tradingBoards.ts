import type { BoardSnapshot } from '@symbiomap/domain';
import fc from 'fast-check';
import { boardOf } from '../../../consistency/src/testing/boardOf.ts';

const companyId = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5', 'gone');
const resourceId = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'gone');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });

const company = fc.record({
  name: fc.constantFrom('', 'Bushe', 'Bakery', 'Пекарня', 'Biogas plant', 'Ferma', 'Power station'),
  kind: fc.constantFrom('company', 'company', 'company', 'lab', 'sink', 'source', 'household'),
  sector: maybe(
    fc.record({
      list: fc.constantFrom('NACE-2.1', 'NACE-2', 'OKVED-2'),
      code: fc.constantFrom('10.71', '20.14', '35.11', '35.21', '35.30', '56.30', '01.13', '10.91'),
    }),
  ),
  place: maybe(
    fc.record({
      label: fc.constantFrom('Tosno', 'Тосно', 'Lahti'),
      lat: maybe(fc.double({ min: -90, max: 90, noNaN: true })),
      lon: maybe(fc.double({ min: -180, max: 180, noNaN: true })),
    }),
  ),
  permits: fc.array(fc.record({ codes: fc.constant(['11 01 05']) }), { maxLength: 1 }),
});
const resource = fc.record({
  name: fc.constantFrom('Steam', 'Пар', 'Bread', 'Gypsum', 'FGD gypsum', 'Waste heat', 'Zzz', ''),
  kind: fc.constantFrom('by-product', 'waste', 'heat', 'material'),
  state: maybe(fc.constantFrom('solid', 'slurry', 'steam')),
  waste: maybe(fc.record({ code: fc.constantFrom('10 01 05', '110105', '02 06 01', 'junk') })),
});
const stock = fc.record({
  company: companyId,
  resource: resourceId,
  amount: maybe(
    fc.record({
      mode: fc.integer({ min: -1, max: 1_000 }),
      unit: fc.constantFrom('t', 'MWh', 'm3', 'barrows'),
      per: fc.constantFrom('year', 'day', 'once'),
    }),
  ),
  temperature: maybe(fc.integer({ min: -20, max: 200 })),
  monthly: fc.constantFrom(
    [],
    Array.from({ length: 12 }, (_, month) => (month < 6 ? 1 : 0)),
  ),
});
const flow = fc.record({
  from: companyId,
  to: companyId,
  resource: resourceId,
  stage: fc.constantFrom('idea', 'operating', 'stopped'),
});

type Row = Readonly<Record<string, unknown>>;
const numbered = (prefix: string, rows: readonly Row[]) =>
  rows.map((row, index) => ({ ...row, id: `${prefix}${index + 1}` }));

/** Boards of a few companies that have and need things, some of which go together. */
export const tradingBoards: fc.Arbitrary<BoardSnapshot> = fc
  .record({
    companies: fc.array(company, { minLength: 2, maxLength: 5 }),
    resources: fc.array(resource, { minLength: 1, maxLength: 4 }),
    offers: fc.array(stock, { maxLength: 8 }),
    needs: fc.array(stock, { maxLength: 8 }),
    flows: fc.array(flow, { maxLength: 4 }),
  })
  .map(({ companies, resources, offers, needs, flows }) =>
    boardOf({
      companies: numbered('c', companies),
      resources: numbered('r', resources),
      offers: numbered('o', offers),
      needs: numbered('n', needs),
      flows: numbered('f', flows),
    }),
  );
