import {
  companyKinds,
  emptyBoard,
  flowStages,
  lossKinds,
  periods,
  processKinds,
  readRecord,
  recordTypes,
  resourceKinds,
  tableNames,
  type BoardSnapshot,
  type RecordFault,
  type TableName,
} from '@symbiomap/domain';
import fc from 'fast-check';

/** Few ids, so that records meet; some lead nowhere. */
const companyId = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'gone');
const resourceId = fc.constantFrom('r1', 'r2', 'r3', 'gone');
const flowId = fc.constantFrom('f1', 'f2', 'f3', 'gone');
const someTimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 3 });

const amount = fc.record({
  low: someTimes(fc.integer({ min: -5, max: 1_000 })),
  mode: someTimes(fc.integer({ min: -5, max: 1_000 })),
  high: someTimes(fc.integer({ min: -5, max: 1_000 })),
  unit: fc.constantFrom('t', 'kg', 'MWh', 'm3', 'Nm3', 'MW', 'EUR', 'SEK', 'barrows', null),
  per: someTimes(fc.constantFrom(...periods)),
  basis: someTimes(fc.constantFrom('wet', 'dry')),
});
const test = fc.record({
  date: someTimes(fc.constantFrom('2020', '2021', '2021-04', '2022-01-01')),
  result: someTimes(fc.constantFrom('passed', 'failed', 'open')),
});
const name = fc.constantFrom(
  '',
  'Straw',
  'Bushe',
  'Буше',
  'Бушe',
  'Grey Rock',
  'Grey\u200B Rock',
  'TKKZ',
);

const place = fc.record({
  label: fc.constant('Tosno'),
  lat: someTimes(fc.constantFrom(0, 30.9, 59.5, 59.9)),
  lon: someTimes(fc.constantFrom(0, 30.9, 59.5, 30.3)),
});
const stock = fc.record({
  company: companyId,
  resource: resourceId,
  amount: someTimes(amount),
  temperature: someTimes(fc.constantFrom(4, 25, 70)),
  pressure: someTimes(fc.constantFrom(0.1, 4)),
  state: someTimes(fc.constantFrom('slurry', 'powder')),
  continuity: someTimes(fc.constantFrom('steady', 'batch')),
  quality: fc.array(
    fc.record({
      name: fc.constant('moisture'),
      unit: fc.constant('%'),
      max: fc.constantFrom(14, 60),
    }),
    { maxLength: 1 },
  ),
});
const streams = fc.array(
  fc.record({
    resource: resourceId,
    amount: someTimes(amount),
    yield: someTimes(fc.constantFrom(0.4, 0.8, 40)),
  }),
  { maxLength: 2 },
);
const day = fc.constantFrom('2019', '2024-05', '2026-11-23', '2031');

const fields: Readonly<Partial<Record<TableName, fc.Arbitrary<object>>>> = {
  companies: fc.record({
    name,
    kind: fc.constantFrom(...companyKinds),
    aliases: fc.array(name, { maxLength: 1 }),
    registerNumber: someTimes(fc.constantFrom('1', '2')),
    operatingDays: someTimes(fc.constantFrom(200, 365)),
    differentFrom: fc.array(companyId, { maxLength: 1 }),
    place: someTimes(place),
    closed: someTimes(day),
    confirmed: someTimes(fc.boolean()),
    sector: someTimes(
      fc.record({
        list: fc.constantFrom('NACE-2.1', 'NACE-2'),
        code: fc.constantFrom('10.79', '10.91', '23.51', '45.11'),
      }),
    ),
    permits: fc.array(fc.record({ codes: fc.constant(['06 01 06']), validUntil: someTimes(day) }), {
      maxLength: 1,
    }),
    contact: someTimes(fc.record({ name: fc.constant('Anna') })),
    invented: someTimes(fc.boolean()),
  }),
  factors: fc.record({
    about: fc.constantFrom(
      'r1:burning',
      'r1:production',
      'r2:disposal',
      'gone:burning',
      'truck:transport',
    ),
    value: someTimes(fc.constantFrom(0, 90)),
    unit: fc.constantFrom('kg CO2e/t', 'kg CO2e/GJ', 'kg CO2e/t·km', 'barrows'),
    year: someTimes(fc.constant(2020)),
    source: someTimes(fc.constant('a study')),
  }),
  resources: fc.record({
    name: fc.oneof(name, fc.constantFrom('CO2', 'Coffee grounds')),
    biogenicShare: someTimes(fc.constantFrom(0, 1)),
    kind: fc.constantFrom(...resourceKinds),
    state: someTimes(fc.constantFrom('steam', 'solid', 'gas')),
    density: someTimes(fc.constantFrom(0, 0.5)),
    pressure: someTimes(fc.constant(4)),
    shelfLifeDays: someTimes(fc.constant(1)),
    waste: someTimes(
      fc.record({
        list: fc.constantFrom('LoW-2015', 'LoW-2025'),
        code: fc.constantFrom('06 01 06', '19 01 12', '20 01 08', '20 01 34', '02 06 99', '99 99'),
      }),
    ),
    animalOrigin: someTimes(fc.constantFrom('catering', 'category-3')),
    reactive: fc.array(fc.constantFrom('acid', 'cyanide'), { maxLength: 1 }),
    composition: fc.array(
      fc.record({
        name: fc.constant('Salt'),
        share: someTimes(fc.constantFrom(0.4, 0.8, 60)),
        contaminant: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  }),
  offers: stock,
  needs: stock,
  processes: fc.record({
    company: companyId,
    kind: someTimes(fc.constantFrom(...processKinds)),
    inputs: streams,
    outputs: streams,
    losses: fc.array(
      fc.record({
        kind: fc.constantFrom(...lossKinds),
        resource: someTimes(resourceId),
        amount: someTimes(amount),
      }),
      { maxLength: 2 },
    ),
    cop: someTimes(fc.constantFrom(0, 3)),
    complete: fc.boolean(),
  }),
  areas: fc.record({ within: someTimes(fc.constantFrom('areas1', 'areas2', 'areas3')) }),
  flows: fc.record({
    from: someTimes(companyId),
    to: someTimes(companyId),
    resource: someTimes(resourceId),
    stage: fc.constantFrom(...flowStages),
    amount: someTimes(amount),
    takerAmount: someTimes(amount),
    evidence: someTimes(fc.record({ class: fc.constantFrom('measured', 'guess') })),
    alternatives: someTimes(fc.constantFrom('x', 'y')),
    internal: someTimes(fc.boolean()),
    replaces: someTimes(fc.record({ flow: flowId, ratio: someTimes(fc.constantFrom(0.5, 2)) })),
    avoids: someTimes(fc.record({ flow: flowId })),
    until: someTimes(day),
    stages: fc.array(fc.record({ stage: fc.constantFrom(...flowStages), date: someTimes(day) }), {
      maxLength: 2,
    }),
    transport: someTimes(
      fc.record({
        mode: fc.constantFrom('truck', 'pipe', 'cable'),
        distanceKm: someTimes(fc.constantFrom(1, 80)),
        days: someTimes(fc.constant(2)),
        costPerTkm: someTimes(fc.constant(1)),
        paidBy: someTimes(fc.constantFrom('giver', 'taker')),
      }),
    ),
    price: someTimes(
      fc.record({
        amount: fc.constantFrom(-5, 5),
        per: fc.constant('t'),
        paidBy: someTimes(fc.constant('giver')),
      }),
    ),
    returning: someTimes(fc.boolean()),
    use: someTimes(fc.constantFrom('feed', 'energy', 'material')),
    operation: someTimes(fc.constantFrom('R1', 'R3')),
    legalStatus: someTimes(fc.constantFrom('waste', 'undecided', 'by-product')),
    storageDays: someTimes(fc.constant(3)),
    capacity: someTimes(amount),
    effects: fc.array(fc.record({ before: fc.constant(1), after: fc.constant(3) }), {
      maxLength: 1,
    }),
    barriers: fc.array(fc.record({ owner: someTimes(fc.constant('Anna')) }), { maxLength: 1 }),
    investment: someTimes(fc.record({ amount: fc.constant(9) })),
    waitsFor: fc.array(flowId, { maxLength: 2 }),
    tests: fc.array(test, { maxLength: 3 }),
  }),
  comments: fc.record({ on: fc.oneof(companyId, flowId) }),
  tour: fc.record({ focus: fc.array(fc.oneof(companyId, flowId), { maxLength: 3 }) }),
};
const prefixes: Readonly<Partial<Record<TableName, string>>> = {
  companies: 'c',
  resources: 'r',
  flows: 'f',
};

/** What a table of the document may hold: records as above, or (with `hostile`) anything at all. */
function tableOf(table: TableName, hostile: boolean): fc.Arbitrary<readonly object[]> {
  const record = fields[table] ?? fc.record({});
  const broken = fc.tuple(
    record,
    fc.dictionary(fc.constantFrom(...Object.keys(recordTypes[table].fields)), fc.anything(), {
      maxKeys: 2,
    }),
  );
  const rows = hostile ? broken.map(([row, values]) => ({ ...row, ...values })) : record;
  return fc.array(rows, { maxLength: table === 'flows' ? 6 : 4 });
}

/**
 * Boards on which much is wrong: missing ends, names alike, impossible amounts, failed tests. With `hostile` any
 * field may hold any value, as a foreign program could leave it.
 */
export function faultyBoards({ hostile }: { hostile: boolean }): fc.Arbitrary<BoardSnapshot> {
  const tables = Object.fromEntries(tableNames.map((table) => [table, tableOf(table, hostile)]));
  return fc.record(tables).map((rowsOf) => {
    const faults: RecordFault[] = [];
    const board: Record<string, unknown> = { ...emptyBoard('Faulty') };
    for (const table of tableNames) {
      const records = new Map<string, unknown>();
      (rowsOf[table] ?? []).forEach((row, index) => {
        const id = `${prefixes[table] ?? table}${index + 1}`;
        const raw = new Map<string, unknown>(Object.entries(row));
        const record = readRecord(recordTypes[table], id, raw, (fault) =>
          faults.push({ ...fault, table, id }),
        );
        records.set(id, record);
      });
      board[table] = records;
    }
    return { ...(board as unknown as BoardSnapshot), faults };
  });
}
