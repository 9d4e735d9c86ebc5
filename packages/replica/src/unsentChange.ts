import { readBoard } from '@symbiomap/document';
import {
  emptyBoard,
  failure,
  success,
  tableNames,
  writeBoardFile,
  type AnyRecord,
  type BoardTables,
  type JsonObject,
  type TableName,
} from '@symbiomap/domain';
import * as Y from 'yjs';
import type { DeviceResult, DeviceStore } from './deviceStore.ts';
import { openReplica, type Replica } from './replica.ts';
import { touchedRecords } from './touchedRecords.ts';

/** What somebody did on this device and the server has not, for them to keep elsewhere. */
export interface UnsentChange {
  /** A board file with the records that were added or changed, as they stand here; it can be imported. */
  readonly file: JsonObject;
  /** How many records it holds. */
  readonly records: number;
  /** The records that were removed. */
  readonly removed: readonly { readonly table: TableName; readonly id: string }[];
}

/** What a copy's unsaved edits amount to; `null` when that is nothing that could be told. */
export function unsentChangeOf(replica: Replica): UnsentChange | null {
  const { yDoc } = replica;
  const touched = touchedRecords(yDoc, replica.unsavedUpdates());
  const board = readBoard(yDoc);
  const tables: Partial<Record<TableName, ReadonlyMap<string, AnyRecord>>> = {};
  const removed: { table: TableName; id: string }[] = [];
  let records = 0;
  for (const table of tableNames) {
    const here = new Map<string, AnyRecord>();
    for (const [id, isBrought] of touched.records.get(table) ?? []) {
      const record = board[table].get(id);
      if (record !== undefined) here.set(id, record);
      else if (!isBrought) removed.push({ table, id });
    }
    records += here.size;
    tables[table] = here;
  }
  if (records === 0 && removed.length === 0 && !touched.hasSettings) return null;
  // An importer takes over what a file says: of the settings it says only what was changed here.
  const plain = emptyBoard(board.board.title);
  const file = writeBoardFile({
    ...plain,
    ...(tables as unknown as BoardTables),
    board: touched.hasSettings ? board.board : plain.board,
  });
  return { file, records, removed };
}

/**
 * What a copy holds that the server never had; `null` when nothing. For copies of an epoch that is over: the board
 * was restored from a backup, and they fit it no more.
 */
export async function readUnsentChange(store: DeviceStore): DeviceResult<UnsentChange | null> {
  const yDoc = new Y.Doc();
  const replica = openReplica({ yDoc, store });
  await replica.loaded;
  const change = unsentChangeOf(replica);
  const { isKeeping } = replica.getState();
  await replica.close();
  yDoc.destroy();
  return isKeeping ? success(change) : failure('unavailable');
}
