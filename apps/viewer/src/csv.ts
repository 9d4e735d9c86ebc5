import { spreadsheetText } from '@symbiomap/domain';
import type { Cell, Table } from './tableRows.ts';

/** A byte order mark, by which spreadsheets know UTF-8. */
const mark = '\uFEFF';

/**
 * A table as a CSV file for the spreadsheets of a language: where the comma is for decimals, the semicolon parts the
 * cells. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function tableCsv({ columns, rows }: Table, language: string): string {
  const decimal = new Intl.NumberFormat(language)
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal');
  const comma = decimal?.value === ',';
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => csvCell(cell, comma)).join(comma ? ';' : ',');
  return `${mark}${[columns.map(({ title }) => title), ...rows].map(line).join('\r\n')}\r\n`;
}

function csvCell(cell: Cell, comma: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return comma ? String(cell).replace('.', ',') : String(cell);
  const safe = spreadsheetText(cell);
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
