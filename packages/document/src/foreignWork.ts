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
   * changed since, and those that a record refers to which is going to stay.
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
    records: (table, ids, transaction) => {
      if (isOwn(transaction)) return;
      moment += 1;
      for (const id of ids) touchedAt.set(keyOf(table, id), moment);
    },
  });
  return {
    now: () => moment,
    toKeep: (added, since, board) => {
      const here = added.filter(({ table, id }) => board[table].has(id));
      const isChanged = ({ table, id }: RecordKey) =>
        (touchedAt.get(keyOf(table, id)) ?? -1) > since;
      return here.length === 0 ? new Set() : closure(here, here.filter(isChanged), board);
    },
    destroy: stop,
  };
}

/** One word for a record's place. */
export function keyOf(table: TableName, id: string): string {
  return `${table}/${id}`;
}

/** The records to keep for themselves, and those among `added` that a kept or an older record refers to. */
function closure(
  added: readonly RecordKey[],
  changed: readonly RecordKey[],
  board: BoardSnapshot,
): ReadonlySet<string> {
  const addedById = new Map(added.map((record) => [record.id, record]));
  const kept = new Set<string>();
  const waiting = [...changed];
  for (const table of tableNames) {
    for (const record of board[table].values()) {
      if (addedById.get(record.id)?.table !== table) waiting.push(...referredBy(table, record.id));
    }
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const key = keyOf(next.table, next.id);
    if (kept.has(key)) continue;
    kept.add(key);
    waiting.push(...referredBy(next.table, next.id));
  }
  return kept;

  function referredBy(table: TableName, id: string): readonly RecordKey[] {
    const record = board[table].get(id);
    if (record === undefined) return [];
    return [...referencesOf(table, record)]
      .map((reference) => addedById.get(reference))
      .filter((found) => found !== undefined);
  }
}
