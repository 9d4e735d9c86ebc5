import { spreadsheetText } from '@symbiomap/domain';

/** What stands in a cell: text, a number, or nothing because it is unknown. */
export type ClipboardCell = string | number | null;

/** A table on its way to another program. */
export interface ClipboardTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ClipboardCell[])[];
}

/** A table as spreadsheets take text: a line for each row, a tab between cells. */
export function tableText({ columns, rows }: ClipboardTable, decimalMark: string): string {
  return [columns, ...rows]
    .map((row) => row.map((cell) => quoted(written(cell, decimalMark))).join('\t'))
    .join('\n');
}

/** The same for programs that take tables as a page has them. */
export function tableElement(
  { columns, rows }: ClipboardTable,
  decimalMark: string,
): HTMLTableElement {
  const table = document.createElement('table');
  for (const [index, row] of [columns, ...rows].entries()) {
    const line = table.insertRow();
    for (const cell of row) {
      const place = document.createElement(index === 0 ? 'th' : 'td');
      place.textContent = written(cell, decimalMark);
      line.append(place);
    }
  }
  return table;
}

function written(cell: ClipboardCell, decimalMark: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark);
  // Tabs and ends of lines would end the cell.
  return spreadsheetText(cell.replaceAll(/\s+/gu, ' ').trim());
}

/** A quotation mark at the beginning would begin a cell of several lines. */
function quoted(text: string): string {
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
