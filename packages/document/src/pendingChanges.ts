import {
  isId,
  recordTypes,
  SettingsRecord,
  type BoardSnapshot,
  type JsonObject,
  type TableName,
} from '@symbiomap/domain';
import * as Y from 'yjs';
import type { BoardTransaction } from './boardTransaction.ts';
import { touchOf, type Rights } from './rights.ts';
import { settingsMap, tableMap } from './layout.ts';
import { editSharedRecord, newSharedRecord, type FieldValues } from './sharedRecord.ts';

type Change =
  | {
      readonly kind: 'create' | 'edit';
      readonly table: TableName;
      readonly id: string;
      readonly values: FieldValues;
      readonly unread: JsonObject | null;
    }
  | { readonly kind: 'remove'; readonly table: TableName; readonly id: string }
  | { readonly kind: 'editBoard'; readonly values: FieldValues };

/** The changes that a command asked for, to be written in one go: a command that throws has changed nothing. */
export interface PendingChanges {
  readonly transaction: BoardTransaction;
  readonly isEmpty: boolean;
  /** Writes them, within a Y transaction. Returns the ids of the records that were there to be changed. */
  write(yDoc: Y.Doc): readonly string[];
}

/** Makes the transaction that a command is given. What the person may not change is left out of it. */
export function collectChanges(
  before: BoardSnapshot,
  options: { readonly newId: () => string; readonly person: string | null; readonly may: Rights },
): PendingChanges {
  const { newId, person, may } = options;
  const changes: Change[] = [];
  const created = new Set<string>();
  const isAllowed = (
    does: 'change' | 'remove',
    table: TableName,
    id: string,
    fields: FieldValues = {},
  ) => {
    const record = before[table].get(id);
    return record === undefined || created.has(id) || may(touchOf(does, table, record, fields));
  };
  return {
    transaction: {
      before,
      person,
      newId,
      create: (table, id, fields, unread = null) => {
        if (!isId(id)) throw new RangeError(`Not an id: ${String(id)}`);
        const values = person === null ? fields : { ...fields, createdBy: person };
        const unlocked = { ...values, locked: null };
        const allowed = [values, unlocked].find((all) =>
          may(touchOf('add', table, { id, ...all }, all)),
        );
        if (allowed === undefined) return;
        created.add(id);
        changes.push({ kind: 'create', table, id, values: allowed, unread });
      },
      edit: (table, id, fields, unread = null) => {
        if (!isAllowed('change', table, id, fields)) return;
        changes.push({ kind: 'edit', table, id, values: fields, unread });
      },
      remove: (table, id) => {
        if (isAllowed('remove', table, id)) changes.push({ kind: 'remove', table, id });
      },
      editBoard: (fields) => {
        if (may({ at: 'settings' })) changes.push({ kind: 'editBoard', values: fields });
      },
    },
    get isEmpty() {
      return changes.length === 0;
    },
    write: (yDoc) => {
      const items = new Set<string>();
      for (const change of changes) {
        const item = writeChange(yDoc, change);
        if (item !== null) items.add(item);
      }
      return [...items];
    },
  };
}

function writeChange(yDoc: Y.Doc, change: Change): string | null {
  if (change.kind === 'editBoard') {
    editSharedRecord(settingsMap(yDoc), SettingsRecord, change.values);
    return null;
  }
  const { table, id } = change;
  const map = tableMap(yDoc, table);
  if (change.kind === 'create') {
    // `set` only creates: a record put in place of another would beat a concurrent delete of it.
    if (map.has(id)) return null;
    map.set(id, newSharedRecord(recordTypes[table], change.values, change.unread));
    return id;
  }
  const record = map.get(id);
  if (change.kind === 'remove') {
    if (record === undefined) return null;
    map.delete(id);
    return id;
  }
  if (!(record instanceof Y.Map)) return null;
  editSharedRecord(record as Y.Map<unknown>, recordTypes[table], change.values, change.unread);
  return id;
}
