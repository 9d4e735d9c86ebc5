import { readRecord } from '../records/record.ts';
import type { TableName } from '../records/recordTypes.ts';
import type { BoardSettings } from './settings.ts';
import { SettingsRecord } from './settings.ts';
import { newRecord, settingsId, type BoardSnapshot, type RecordFields } from './snapshot.ts';

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
      else table.set(change.id, { ...existing, ...change.fields });
    }
  }
  const touched = new Set(
    changes.map((change) => (change.kind === 'editBoard' ? settingsId : change.id)),
  );
  const faults = board.faults.filter((fault) => !touched.has(fault.id));
  return { ...board, ...(tables as Partial<BoardSnapshot>), board: settings, faults };
}

function edited(
  type: typeof SettingsRecord,
  settings: BoardSettings,
  fields: Partial<Omit<BoardSettings, 'id' | 'unread'>>,
): BoardSettings {
  const raw = new Map<string, unknown>(Object.entries({ ...settings, ...fields }));
  return { ...readRecord(type, settings.id, raw, () => {}), unread: settings.unread };
}
