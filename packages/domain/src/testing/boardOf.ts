import { emptyBoard, newRecord, type BoardSnapshot } from '../board/snapshot.ts';
import type { TableName } from '../records/recordTypes.ts';

type Rows = readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];

/** A board with these records, as a test tells them; what is not told is unknown. */
export function boardOf(tables: Partial<Record<TableName, Rows>>): BoardSnapshot {
  const board: Record<string, unknown> = { ...emptyBoard('Test') };
  for (const [table, rows] of Object.entries(tables)) {
    const records = rows.map(
      ({ id, ...fields }) => [id, newRecord(table as TableName, id, fields)] as const,
    );
    board[table] = new Map(records);
  }
  return board as unknown as BoardSnapshot;
}

/** Amount per year: `yearly(80_000)` is 80,000 t a year. */
export function yearly(mode: number, unit = 't') {
  return { mode, unit, per: 'year' };
}
