import { matchText } from '@symbiomap/domain';
import type { CellOrder, TableRow } from './tableKind.ts';

/** By which column rows are sorted, and which way. */
export interface Sorting {
  /** The number of the column. */
  readonly column: number;
  readonly isDown: boolean;
}

/** Those rows in which all that was typed is found, in any of their cells. Nothing typed: all. */
export function filterRows(rows: readonly TableRow[], typed: string): readonly TableRow[] {
  if (typed.trim() === '') return rows;
  return rows.filter(({ cells }) => {
    const match = matchText(typed, cells.map(({ text }) => text).join(' '));
    return match !== null && match !== 'scattered';
  });
}

/** The rows by one column; those of which it tells nothing last, equal ones as they came. */
export function sortRows(
  rows: readonly TableRow[],
  { column, isDown }: Sorting,
  language: string,
): readonly TableRow[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const sign = isDown ? -1 : 1;
  return [...rows].sort((a, b) => {
    const first = a.cells[column]?.order ?? null;
    const second = b.cells[column]?.order ?? null;
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compareOrders(first, second, collator);
  });
}

function compareOrders(a: CellOrder, b: CellOrder, collator: Intl.Collator): number {
  for (const [at, part] of a.entries()) {
    const other = b[at];
    const difference =
      typeof part === 'number' && typeof other === 'number'
        ? part - other
        : collator.compare(String(part), String(other));
    if (difference !== 0) return difference;
  }
  return 0;
}
