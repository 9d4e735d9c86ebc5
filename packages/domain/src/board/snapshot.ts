import type { Fault } from '../records/fault.ts';
import type { JsonObject } from '../records/json.ts';
import { readRecord } from '../records/record.ts';
import { recordTypes, tableNames, type RecordIn, type TableName } from '../records/recordTypes.ts';
import { SettingsRecord, type BoardSettings } from './settings.ts';

/** The records of a board, by table and id. */
export type BoardTables = { readonly [T in TableName]: ReadonlyMap<string, RecordIn<T>> };

/** A value of a record that could not be read. */
export interface RecordFault extends Fault {
  readonly table: TableName | 'board';
  readonly id: string;
}

/** A board at one moment: immutable; a record that did not change keeps its identity from one snapshot to the next. */
export interface BoardSnapshot extends BoardTables {
  readonly board: BoardSettings;
  readonly faults: readonly RecordFault[];
  /** What a board file holds beside the tables and this version does not know; kept as it came. */
  readonly unread: JsonObject | null;
}

/** The id under which the board's settings are reported. */
export const settingsId = 'board';

/** A record of any table, found by its id. */
export function findRecord(
  board: BoardSnapshot,
  id: string,
): { [T in TableName]: { readonly table: T; readonly record: RecordIn<T> } }[TableName] | null {
  for (const table of tableNames) {
    const record = board[table].get(id);
    if (record !== undefined) {
      return { table, record } as { table: 'companies'; record: RecordIn<'companies'> };
    }
  }
  return null;
}

/** A record of a table with the given fields, the others unknown. */
export function newRecord<T extends TableName>(
  table: T,
  id: string,
  fields: RecordFields<T>,
): RecordIn<T> {
  const raw = new Map<string, unknown>(Object.entries(fields));
  return readRecord(recordTypes[table], id, raw, () => {});
}

/** Some fields of a record of table `T`. `null` makes a field unknown. */
export type RecordFields<T extends TableName> = Partial<Omit<RecordIn<T>, 'id' | 'unread'>>;

/** A board without anything on it. */
export function emptyBoard(title: string): BoardSnapshot {
  const tables: Readonly<Record<TableName, ReadonlyMap<string, never>>> = {
    companies: new Map<string, never>(),
    resources: new Map<string, never>(),
    offers: new Map<string, never>(),
    needs: new Map<string, never>(),
    processes: new Map<string, never>(),
    flows: new Map<string, never>(),
    areas: new Map<string, never>(),
    notes: new Map<string, never>(),
    comments: new Map<string, never>(),
    tour: new Map<string, never>(),
    exceptions: new Map<string, never>(),
    refusals: new Map<string, never>(),
    scenarios: new Map<string, never>(),
    assessments: new Map<string, never>(),
    scores: new Map<string, never>(),
    factors: new Map<string, never>(),
  };
  const settings = new Map<string, unknown>([['title', title]]);
  return {
    ...tables,
    board: readRecord(SettingsRecord, settingsId, settings, () => {}),
    faults: [],
    unread: null,
  };
}
