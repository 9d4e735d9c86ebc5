import {
  recordTypes,
  SettingsRecord,
  tableNames,
  writeField,
  type AnyRecord,
  type BoardSnapshot,
  type JsonObject,
  type RecordFields,
  type RecordType,
  type TableName,
} from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';
import type { Command } from '../command.ts';
import { isSameJson } from '../sameJson.ts';
import { restoredWithArea, type RestoredIds } from './restoredWithArea.ts';

/** The state to go back to, and the area to which that is limited; without one it is for the whole board. */
export interface RestoreVersionArgs {
  readonly version: BoardSnapshot;
  readonly area?: string;
}

/**
 * Makes the board, or what lies in one of its areas, as it was in a version: what is missing is created again, what
 * came later is removed, what changed is set back, and what is the same is not written at all, so that what others
 * do to it meanwhile stays. It is an edit like any other, on top of the present: nothing that happened is forgotten.
 * Keys that no field knows are set back where the version has them, and otherwise left alone.
 */
export const restoreVersion: Command<RestoreVersionArgs, void> = {
  id: 'board.restore',
  run: (tx, { version, area }) => {
    const scope = area === undefined ? null : restoredWithArea(tx.before, version, area);
    for (const table of tableNames) restoreTable(tx, table, version, scope);
    if (area === undefined)
      tx.editBoard(changedFields(SettingsRecord, tx.before.board, version.board));
  },
};

/** `scope`: the records that it is about; `null`: all of them. */
function restoreTable(
  tx: BoardTransaction,
  table: TableName,
  version: BoardSnapshot,
  scope: RestoredIds | null,
): void {
  const now: ReadonlyMap<string, AnyRecord> = tx.before[table];
  const then: ReadonlyMap<string, AnyRecord> = version[table];
  const isMeant = (id: string) => scope === null || scope.get(table)?.has(id) === true;
  for (const id of now.keys()) if (isMeant(id) && !then.has(id)) tx.remove(table, id);
  for (const [id, record] of then) {
    if (!isMeant(id)) continue;
    const present = now.get(id);
    if (present === undefined) createAgain(tx, table, record);
    else editBack(tx, table, present, record);
  }
}

function createAgain(tx: BoardTransaction, table: TableName, record: AnyRecord): void {
  const { id, unread, createdBy } = record;
  const fields = valuesOf(recordTypes[table], record);
  tx.create(table, id, fields, unread);
  // It is the work of who made it once, not of who brings it back.
  if (createdBy !== tx.person) tx.edit(table, id, { createdBy });
}

function editBack(
  tx: BoardTransaction,
  table: TableName,
  present: AnyRecord,
  record: AnyRecord,
): void {
  const fields: RecordFields<TableName> = changedFields(recordTypes[table], present, record);
  const unread = changedUnread(present.unread, record.unread);
  if (Object.keys(fields).length > 0 || unread !== null) tx.edit(table, record.id, fields, unread);
}

type Values = Readonly<Record<string, unknown>> & { readonly unread: JsonObject | null };

/** All fields; a text is shared from the start even where it is empty. */
function valuesOf(type: RecordType, record: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(type.fields).map((key) => [key, record[key]]));
}

/** The fields that a record has otherwise now, with what they were; a field that cannot be read now counts as changed. */
function changedFields(
  type: RecordType,
  present: Values,
  then: Values,
): Readonly<Record<string, unknown>> {
  const isChanged = (key: string) =>
    !isSameJson(writeField(present[key]), writeField(then[key])) ||
    Object.hasOwn(present.unread ?? {}, key);
  const changed = Object.keys(type.fields).filter(isChanged);
  return Object.fromEntries(changed.map((key) => [key, then[key] ?? null]));
}

function changedUnread(present: JsonObject | null, then: JsonObject | null): JsonObject | null {
  const changed = Object.entries(then ?? {}).filter(
    ([key, value]) => !isSameJson(present?.[key], value),
  );
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
