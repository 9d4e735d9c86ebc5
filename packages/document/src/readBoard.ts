import {
  emptyBoard,
  isId,
  readRecord,
  recordTypes,
  settingsId,
  SettingsRecord,
  toJson,
  type AnyRecord,
  type BoardSettings,
  type BoardSnapshot,
  type BoardTables,
  type Json,
  type JsonObject,
  type RecordFault,
  type RecordType,
  type TableName,
} from '@symbiomap/domain';
import * as Y from 'yjs';
import { settingsMap, tableMap, unreadMap } from './layout.ts';
import { rawRecord } from './rawRecord.ts';
import { everythingOf, type Touched } from './touchedRecords.ts';

/** Reads a whole board. Total: what cannot be read gives a fault, never an error. */
export function readBoard(yDoc: Y.Doc): BoardSnapshot {
  return rereadBoard(yDoc, emptyBoard(''), everythingOf(yDoc));
}

/** The title of a board alone, for who does not want to read all of it. */
export function readTitle(yDoc: Y.Doc): string {
  return readSettings(yDoc, () => {}).title;
}

/** The board after some of it was touched. Everything else, whole tables included, keeps its identity. */
export function rereadBoard(yDoc: Y.Doc, previous: BoardSnapshot, touched: Touched): BoardSnapshot {
  const found: RecordFault[] = [];
  const report = (fault: RecordFault) => void found.push(fault);
  const tables: Partial<Record<TableName, ReadonlyMap<string, AnyRecord>>> = {};
  for (const [table, ids] of touched.records) {
    if (ids.size === 0) continue;
    const records = rereadTable(yDoc, table, previous[table], ids, report);
    tables[table] = touched.placed.has(table) ? inOrder(tableMap(yDoc, table), records) : records;
  }
  const isStale = (fault: RecordFault) =>
    fault.table === 'board'
      ? touched.hasSettings
      : touched.records.get(fault.table)?.has(fault.id) === true;
  const kept = previous.faults.filter((fault) => !isStale(fault));
  const hasSameFaults = found.length === 0 && kept.length === previous.faults.length;
  return {
    ...previous,
    ...(tables as Partial<BoardTables>),
    board: touched.hasSettings ? readSettings(yDoc, report) : previous.board,
    unread: touched.hasUnread ? readUnread(yDoc) : previous.unread,
    faults: hasSameFaults ? previous.faults : [...kept, ...found],
  };
}

function rereadTable(
  yDoc: Y.Doc,
  table: TableName,
  previous: ReadonlyMap<string, AnyRecord>,
  ids: Iterable<string>,
  report: (fault: RecordFault) => void,
): ReadonlyMap<string, AnyRecord> {
  const map = tableMap(yDoc, table);
  const records = new Map(previous);
  for (const id of ids) {
    const record = map.has(id) ? readEntry(table, id, map.get(id), report) : null;
    if (record === null) records.delete(id);
    else records.set(id, record);
  }
  return records;
}

/** The same order for everyone, and after a restart: as they were added, person by person. */
function inOrder(
  map: Y.Map<unknown>,
  records: ReadonlyMap<string, AnyRecord>,
): ReadonlyMap<string, AnyRecord> {
  const placed = [...records].map((entry) => {
    const shared = map.get(entry[0]);
    const added = shared instanceof Y.Map ? shared._item?.id : undefined;
    return { entry, client: added?.client ?? 0, clock: added?.clock ?? 0 };
  });
  placed.sort((a, b) => a.client - b.client || a.clock - b.clock);
  return new Map(placed.map(({ entry }) => entry));
}

function readEntry(
  table: TableName,
  id: string,
  entry: unknown,
  report: (fault: RecordFault) => void,
): AnyRecord | null {
  const hasId: boolean = isId(id);
  if (!hasId) {
    report({ table, id, path: '', code: 'not-id', found: id.slice(0, 60) });
    return null;
  }
  if (!(entry instanceof Y.Map)) {
    report({ table, id, path: '', code: 'not-record' });
    return null;
  }
  const type: RecordType = recordTypes[table];
  const map = entry as Y.Map<unknown>;
  const record = readRecord(type, id, rawRecord(map, type), (fault) =>
    report({ ...fault, table, id }),
  );
  return record as AnyRecord;
}

function readSettings(yDoc: Y.Doc, report: (fault: RecordFault) => void): BoardSettings {
  const raw = rawRecord(settingsMap(yDoc), SettingsRecord);
  return readRecord(SettingsRecord, settingsId, raw, (fault) =>
    report({ ...fault, table: 'board', id: settingsId }),
  );
}

function readUnread(yDoc: Y.Doc): JsonObject | null {
  const unread: Record<string, Json> = {};
  // No field is known here, so that every value passes the same check as a record's unknown ones.
  const raw = rawRecord(unreadMap(yDoc), { table: 'unread', fields: {} });
  for (const key of raw.keys()) {
    const json = Object.hasOwn(Object.prototype, key) ? undefined : toJson(raw.get(key));
    if (json !== undefined) unread[key] = json;
  }
  return Object.keys(unread).length > 0 ? unread : null;
}
