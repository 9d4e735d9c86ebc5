import {
  findRecord,
  recordTypes,
  tableNames,
  type AnyRecord,
  type Position,
  type TableName,
} from '@symbiomap/domain';
import type { BoardTransaction } from '../boardTransaction.ts';
import type { Command } from '../command.ts';
import { knownValues } from '../knownValues.ts';
import { mapReferences } from '../references.ts';
import { readCopiedItems, type CopiedItems } from './copyItems.ts';
import { findResource } from './findResource.ts';

/** Copied items, and how far from where they were copied they go. */
export interface PasteItemsArgs {
  readonly items: CopiedItems;
  readonly offset: Position;
}

/**
 * Adds copies under new ids. References among them follow; others hold on if what they mean is still here.
 * A resource that the board already has is used, not doubled. Returns the new ids.
 */
export const pasteItems: Command<PasteItemsArgs, readonly string[]> = {
  id: 'items.paste',
  run: (tx, { items, offset }) => {
    const copied = readCopiedItems(items);
    const newIdOf = new Map<string, string>();
    const created: string[] = [];
    for (const { id, name } of copied.resources ?? []) {
      const here = tx.before.resources.has(id) ? id : findResource(tx.before, name);
      if (here !== undefined) newIdOf.set(id, here);
    }
    const toCreate = tableNames.flatMap((table) =>
      (copied[table] ?? [])
        .filter(({ id }) => !newIdOf.has(id))
        .map((record: AnyRecord) => ({ table, record })),
    );
    for (const { record } of toCreate) newIdOf.set(record.id, tx.newId());
    const follow = (id: string) =>
      newIdOf.get(id) ?? (findRecord(tx.before, id) === null ? null : id);
    for (const { table, record } of toCreate) {
      const id = newIdOf.get(record.id);
      if (id === undefined) continue;
      createCopy(tx, table, id, moved(record, offset), follow);
      created.push(id);
    }
    return created;
  },
};

function moved(record: AnyRecord, offset: Position): AnyRecord {
  if (!('position' in record) || record.position === null) return record;
  const { x, y } = record.position;
  return { ...record, position: { x: x + offset.x, y: y + offset.y } };
}

function createCopy(
  tx: BoardTransaction,
  table: TableName,
  id: string,
  record: AnyRecord,
  follow: (id: string) => string | null,
): void {
  const fields: Record<string, unknown> = {
    ...knownValues(recordTypes[table], record),
    ...mapReferences(table, record as never, follow),
  };
  // The copy is the work of who pastes it, and it is theirs to change.
  delete fields['createdBy'];
  delete fields['locked'];
  tx.create(table, id, fields, record.unread);
}
