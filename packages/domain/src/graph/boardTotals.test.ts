import { expect, test } from 'vitest';
import { applyChanges, type RecordChange } from '../board/changes.ts';
import { emptyBoard } from '../board/snapshot.ts';
import type { Amount } from '../records/amountField.ts';
import type { FlowStage } from '../records/flow.ts';
import { graphOf } from './boardGraph.ts';
import { boardTotals } from './boardTotals.ts';

const company = (id: string): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: { operatingDays: id === 'works' ? 200 : null },
});
const amount = (mode: number, unit: string, per: Amount['per']): Amount => ({
  low: null,
  mode,
  high: null,
  unit,
  per,
  basis: null,
});
let count = 0;
const flow = (
  given: Amount | null,
  stage: FlowStage = 'operating',
  from = 'works',
): RecordChange => ({
  kind: 'create',
  table: 'flows',
  id: `f${(count += 1)}`,
  fields: { from, to: 'farm', stage, amount: given },
});
const totalsOf = (...changes: RecordChange[]) =>
  boardTotals(
    graphOf(applyChanges(emptyBoard('Test'), [company('works'), company('farm'), ...changes])),
  );

test('amounts add up by what they measure, in a year of the giver’s days', () => {
  const totals = totalsOf(
    flow(amount(2, 't', 'day')),
    flow(amount(1, 'kt', 'year')),
    flow(amount(5, 'GWh', 'year')),
  );
  expect(totals).toEqual({
    companyCount: 2,
    flowCount: 3,
    yearly: [
      { dimension: 'mass', unit: 't', mode: 1_400, flowCount: 2 },
      { dimension: 'energy', unit: 'MWh', mode: 5_000, flowCount: 1 },
    ],
    uncountedFlows: 0,
  });
});

test('what is unknown, at rest, money or came once adds nothing; a flow without an end is none', () => {
  const totals = totalsOf(
    flow(null),
    flow(amount(1, 'barrel', 'year')),
    flow(amount(1, 'EUR', 'year')),
    flow(amount(9, 't', 'once')),
    flow(amount(9, 't', 'year'), 'stopped'),
    flow(amount(9, 't', 'year'), 'operating', 'gone'),
  );
  expect(totals).toMatchObject({ flowCount: 5, yearly: [], uncountedFlows: 4 });
});
