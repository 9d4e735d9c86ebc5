import {
  companyKinds,
  emptyBoard,
  flowStages,
  periods,
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
  unit: fc.constantFrom('t', 'kg', 'MWh', 'm3', 'MW', 'EUR', 'barrows', null),
  per: someTimes(fc.constantFrom(...periods)),
});
const test = fc.record({
  date: someTimes(fc.constantFrom('2020', '2021', '2021-04', '2022-01-01')),
  result: someTimes(fc.constantFrom('passed', 'failed', 'open')),
});
const name = fc.constantFrom('', 'Bushe', 'Буше', 'Бушe', 'Grey Rock', 'Grey\u200B Rock', 'TKKZ');

const fields: Readonly<Partial<Record<TableName, fc.Arbitrary<object>>>> = {
  companies: fc.record({
    name,
    kind: fc.constantFrom(...companyKinds),
    aliases: fc.array(name, { maxLength: 1 }),
    registerNumber: someTimes(fc.constantFrom('1', '2')),
    operatingDays: someTimes(fc.constantFrom(200, 365)),
    differentFrom: fc.array(companyId, { maxLength: 1 }),
  }),
  resources: fc.record({
    name,
    kind: fc.constantFrom(...resourceKinds),
    state: someTimes(fc.constantFrom('steam', 'solid')),
  }),
  offers: fc.record({ company: companyId, resource: resourceId, amount: someTimes(amount) }),
  needs: fc.record({ company: companyId, resource: resourceId, amount: someTimes(amount) }),
  processes: fc.record({ company: companyId }),
  flows: fc.record({
    from: someTimes(companyId),
    to: someTimes(companyId),
    resource: someTimes(resourceId),
    stage: fc.constantFrom(...flowStages),
    amount: someTimes(amount),
    takerAmount: someTimes(amount),
    until: someTimes(fc.constantFrom('2020', '2021')),
    evidence: someTimes(fc.record({ class: fc.constantFrom('measured', 'guess') })),
    alternatives: someTimes(fc.constantFrom('x', 'y')),
    internal: someTimes(fc.boolean()),
    replaces: someTimes(fc.record({ flow: flowId })),
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
