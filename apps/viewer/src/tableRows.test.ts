import { applyChanges, emptyBoard, graphOf } from '@symbiomap/domain';
import { loadTranslator } from '@symbiomap/i18n';
import { expect, test } from 'vitest';
import { tableCsv } from './csv.ts';
import { companyTable, flowTable, sortedRows } from './tableRows.ts';

const translate = await loadTranslator('en');
const amount = { low: null, mode: 1.5, high: null, unit: 't', per: 'week', basis: null } as const;
const graph = graphOf(
  applyChanges(emptyBoard('Test'), [
    { kind: 'create', table: 'companies', id: 'a', fields: { name: '=cmd|calc' } },
    { kind: 'create', table: 'companies', id: 'b', fields: { name: 'Say "hi", you' } },
    { kind: 'create', table: 'resources', id: 'r', fields: { name: 'Heat', kind: 'heat' } },
    {
      kind: 'create',
      table: 'flows',
      id: 'f',
      fields: { from: 'a', to: 'b', resource: 'r', amount },
    },
    { kind: 'create', table: 'flows', id: 'g', fields: { from: 'a', to: 'gone' } },
  ]),
);

test('a flow is a row: amount, unit and period apart, as spreadsheets want them', () => {
  const { columns, rows } = flowTable(graph, translate);
  expect(columns.map(({ title }) => title)).toEqual([
    ...['Resource', 'Kind', 'From', 'To', 'Amount', 'Unit', 'Per', 'Stage', 'Since'],
  ]);
  expect(rows).toEqual([
    ['Heat', 'Heat', '=cmd|calc', 'Say "hi", you', 1.5, 't', 'week', 'Idea', null],
  ]);
});

test('a file for a spreadsheet runs no formula and keeps quotes and commas', () => {
  const lines = tableCsv(companyTable(graph, translate), 'en').split('\r\n');
  expect(lines[0]).toBe('\uFEFFName,Sector or kind,Place,Flows out,Flows in');
  expect(lines[1]).toBe("'=cmd|calc,Sector not given,,2,0");
  expect(lines[2]).toBe('"Say ""hi"", you",Sector not given,,0,1');
});

test('where the comma is for decimals, the semicolon parts the cells', () => {
  expect(tableCsv(flowTable(graph, translate), 'ru')).toContain(';1,5;t;week;');
});

test('sorted by numbers as numbers, what is unknown last either way', () => {
  const rows = [[10], [null], [9]] as const;
  expect(sortedRows(rows, 0, false, 'en')).toEqual([[9], [10], [null]]);
  expect(sortedRows(rows, 0, true, 'en')).toEqual([[10], [9], [null]]);
});
