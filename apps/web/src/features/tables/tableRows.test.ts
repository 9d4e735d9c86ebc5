import {
  applyChanges,
  emptyBoard,
  graphOf,
  type Amount,
  type BoardSnapshot,
  type RecordChange,
} from '@symbiomap/domain';
import { loadTranslator, type Translate } from '@symbiomap/i18n';
import { beforeAll, expect, test } from 'vitest';
import { filterRows, sortRows } from './arrangeRows.ts';
import { companyTable } from './companyTable.ts';
import { flowTable } from './flowTable.ts';
import { keepRows } from './keepRows.ts';
import type { TableKind } from './tableKind.ts';

let translate: Translate;
beforeAll(async () => {
  translate = await loadTranslator('en');
});

const company = (id: string, name: string): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: { name },
});
const amount = (mode: number, unit: string, per: Amount['per']): Amount => ({
  low: null,
  mode,
  high: null,
  unit,
  per,
  basis: null,
});
const flow = (id: string, given: Amount | null): RecordChange => ({
  kind: 'create',
  table: 'flows',
  id,
  fields: { from: 'a', to: 'b', amount: given },
});
const board = (...changes: RecordChange[]): BoardSnapshot =>
  applyChanges(emptyBoard('Test'), [company('a', 'Éclair 10'), company('b', 'Bushe'), ...changes]);
const rowsOf = (kind: TableKind, snapshot: BoardSnapshot) => [
  ...keepRows(kind)(graphOf(snapshot), translate).values(),
];
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test('names are sorted as people sort them, and numbers in them by their size', () => {
  const rows = rowsOf(companyTable, board(company('c', 'eclair 9'), company('d', '')));
  expect(idsOf(sortRows(rows, { column: 0, isDown: false }, 'en'))).toEqual(['b', 'c', 'a', 'd']);
  expect(
    idsOf(sortRows(rows, { column: 0, isDown: true }, 'en')),
    'the nameless stay last',
  ).toEqual(['a', 'c', 'b', 'd']);
});

test('amounts are sorted by what they are in a year, each kind of quantity apart', () => {
  const rows = rowsOf(
    flowTable,
    board(
      flow('none', null),
      flow('weekly', amount(12, 't', 'week')),
      flow('heat', amount(1, 'MWh', 'year')),
      flow('yearly', amount(600, 't', 'year')),
    ),
  );
  const column = flowTable.columns.findIndex(({ id }) => id === 'amount');
  expect(idsOf(sortRows(rows, { column, isDown: false }, 'en'))).toEqual([
    'yearly',
    'weekly',
    'heat',
    'none',
  ]);
});

test('a search is answered by any cell, whatever its alphabet, and not by scattered letters', () => {
  const rows = rowsOf(companyTable, board());
  expect(idsOf(filterRows(rows, ' буше '))).toEqual(['b']);
  expect(idsOf(filterRows(rows, 'eclair'))).toEqual(['a']);
  expect(idsOf(filterRows(rows, 'bse'))).toEqual([]);
  expect(filterRows(rows, ' ')).toBe(rows);
});

test('a change makes only those rows anew that tell of it', () => {
  const rows = keepRows(companyTable);
  const before = board(company('c', 'Bakery'));
  const first = rows(graphOf(before), translate);
  const after = applyChanges(before, [flow('f', null)]);
  const second = rows(graphOf(after), translate);
  expect(second.get('c')).toBe(first.get('c'));
  expect(second.get('a')).not.toBe(first.get('a'));
  expect(second.get('a')?.cells[6]?.text).toBe('1');
  expect(second.get('b')?.cells[7]?.text).toBe('1');
});
