import type { TableRow } from './tableKind.ts';

/**
 * Rows in the order in which they stood when somebody began to write in one: it neither goes elsewhere nor away while
 * they write. Those that have come since follow, those whose record is gone are left out.
 */
export function heldRows(
  rows: readonly TableRow[],
  /** All rows of the board, sought for or not. */
  known: ReadonlyMap<string, TableRow>,
  /** The rows of then. */
  held: readonly string[],
): readonly TableRow[] {
  const isHeld = new Set(held);
  return [
    ...held.flatMap((id) => known.get(id) ?? []),
    ...rows.filter(({ id }) => !isHeld.has(id)),
  ];
}
