import { tableNames, type BoardSnapshot, type TableName } from '@symbiomap/domain';
import type * as Y from 'yjs';
import { referencesOf } from './references.ts';
import { observeTouched } from './touchedRecords.ts';

/** A record, by its place. */
export interface RecordKey {
  readonly table: TableName;
  readonly id: string;
}

/** Remembers what others have changed, so that an undo can spare it. */
export interface ForeignWork {
  /** A moment, to compare with later ones. */
  now(): number;
  /**
   * Which of these records must stay, though they were added here at the given moment: those that others have
   * changed since, and those that such a record refers to, directly or by way of others of them.
   */
  toKeep(added: readonly RecordKey[], since: number, board: BoardSnapshot): ReadonlySet<string>;
  destroy(): void;
}

/** Starts to watch. `isOwn` tells the transactions that are this person's own commands, undo and redo. */
export function watchForeignWork(
  yDoc: Y.Doc,
  isOwn: (transaction: Y.Transaction) => boolean,
): ForeignWork {
  const touchedAt = new Map<string, number>();
  let moment = 0;
  const stop = observeTouched(yDoc, {
    records: ({ table, ids, transaction }) => {
      if (isOwn(transaction)) return;
      moment += 1;
      for (const id of ids) touchedAt.set(keyOf(table, id), moment);
    },
  });
  return {
    now: () => moment,
    toKeep: (added, since, board) =>
      neededBy(added, board, (table, id) => (touchedAt.get(keyOf(table, id)) ?? -1) > since),
    destroy: stop,
  };
}

/** One word for a record's place. */
export function keyOf(table: TableName, id: string): string {
  return `${table}/${id}`;
}

/** What others have changed, and what any of that refers to, as far as it is among `added`. */
function neededBy(
  added: readonly RecordKey[],
  board: BoardSnapshot,
  isChanged: (table: TableName, id: string) => boolean,
): ReadonlySet<string> {
  const kept = new Set<string>();
  if (added.length === 0) return kept;
  const addedById = new Map(added.map((record) => [record.id, record]));
  const waiting: RecordKey[] = [];
  for (const table of tableNames) {
    for (const id of board[table].keys()) if (isChanged(table, id)) waiting.push({ table, id });
  }
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { table, id } = next;
    const record = board[table].get(id);
    if (record === undefined || seen.has(id)) continue;
    seen.add(id);
    if (addedById.get(id)?.table === table) kept.add(keyOf(table, id));
    for (const reference of referencesOf(table, record)) {
      const needed = addedById.get(reference);
      if (needed !== undefined) waiting.push(needed);
    }
  }
  return kept;
}
