import type { JsonObject } from '../records/json.ts';
import { readRecord } from '../records/record.ts';
import type { AnyRecord, TableName } from '../records/recordTypes.ts';
import type { BoardSettings } from './settings.ts';
import { SettingsRecord } from './settings.ts';
import { newRecord, type BoardSnapshot, type RecordFault, type RecordFields } from './snapshot.ts';

type TableChange<T extends TableName> =
  | {
      readonly kind: 'create';
      readonly table: T;
      readonly id: string;
      readonly fields: RecordFields<T>;
    }
  | {
      readonly kind: 'edit';
      readonly table: T;
      readonly id: string;
      readonly fields: RecordFields<T>;
    }
  | { readonly kind: 'delete'; readonly table: T; readonly id: string };

/** One change of one record, as data: what a finding's fix consists of and what one command carries out. */
export type RecordChange =
  | { [T in TableName]: TableChange<T> }[TableName]
  | {
      readonly kind: 'editBoard';
      readonly fields: Partial<Omit<BoardSettings, 'id' | 'unread'>>;
    };

/**
 * The board as it would be after the changes, in their order. Changes of records that are not there
 * are passed over, as is creating one that is.
 */
export function applyChanges(
  board: BoardSnapshot,
  changes: readonly RecordChange[],
): BoardSnapshot {
  const tables: Record<string, Map<string, unknown>> = {};
  let settings = board.board;
  for (const change of changes) {
    if (change.kind === 'editBoard') {
      settings = edited(SettingsRecord, settings, change.fields);
      continue;
    }
    const table = (tables[change.table] ??= new Map<string, unknown>(board[change.table]));
    const existing = table.get(change.id);
    if (change.kind === 'create') {
      if (existing === undefined)
        table.set(change.id, newRecord(change.table, change.id, change.fields));
    } else if (existing !== undefined) {
      if (change.kind === 'delete') table.delete(change.id);
      else table.set(change.id, withFields(existing as AnyRecord, change.fields));
    }
  }
  const faults = board.faults.filter((fault) => !changes.some((change) => settles(change, fault)));
  return { ...board, ...(tables as Partial<BoardSnapshot>), board: settings, faults };
}

/** A record with some fields told anew: what of them could not be read before is gone with it. */
function withFields<R extends { readonly unread: JsonObject | null }>(
  record: R,
  fields: object,
): R {
  return { ...record, ...fields, unread: unreadWithout(record.unread, fields) };
}

function unreadWithout(unread: JsonObject | null, fields: object): JsonObject | null {
  const kept = Object.entries(unread ?? {}).filter(([key]) => !Object.hasOwn(fields, key));
  return kept.length > 0 ? Object.fromEntries(kept) : null;
}

/** Whether a change takes away the cause of a fault: its field is told anew, or its record deleted. */
function settles(change: RecordChange, fault: RecordFault): boolean {
  const isSame =
    change.kind === 'editBoard'
      ? fault.table === 'board'
      : change.table === fault.table && change.id === fault.id;
  if (!isSame) return false;
  if (change.kind === 'delete') return true;
  const [field = ''] = fault.path.split(/[.[]/);
  return Object.hasOwn(change.fields, field);
}

function edited(
  type: typeof SettingsRecord,
  settings: BoardSettings,
  fields: Partial<Omit<BoardSettings, 'id' | 'unread'>>,
): BoardSettings {
  const raw = new Map<string, unknown>(Object.entries({ ...settings, ...fields }));
  return {
    ...readRecord(type, settings.id, raw, () => {}),
    unread: unreadWithout(settings.unread, fields),
  };
}
