import { expect, test } from 'vitest';
import { heldRows } from './heldRows.ts';
import type { TableRow } from './tableKind.ts';

const row = (id: string, text = id): TableRow => ({
  id,
  cells: [{ text, order: [text] }],
  parts: [],
});
const known = (...rows: readonly TableRow[]) => new Map(rows.map((one) => [one.id, one]));

test('a row that is written in stays where it was, with what is new in it', () => {
  const renamed = row('a', 'zinc');
  const sorted = [row('b'), row('c'), renamed];
  expect(heldRows(sorted, known(...sorted), ['a', 'b', 'c'])).toEqual([
    renamed,
    row('b'),
    row('c'),
  ]);
});

test('it stays where a search would not find it any more', () => {
  expect(heldRows([row('b')], known(row('a'), row('b')), ['a', 'b'])).toEqual([row('a'), row('b')]);
});

test('what has come since follows; what is gone is left out', () => {
  expect(heldRows([row('c'), row('a')], known(row('a'), row('c')), ['a', 'b'])).toEqual([
    row('a'),
    row('c'),
  ]);
});
