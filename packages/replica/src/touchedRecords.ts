import { tableNames, type TableName } from '@symbiomap/domain';
import * as Y from 'yjs';

/** What updates that are in a document have touched there. */
export interface TouchedRecords {
  /** The ids in each table, and of each whether these updates brought it. */
  readonly records: ReadonlyMap<TableName, ReadonlyMap<string, boolean>>;
  readonly hasSettings: boolean;
}

/** Finds the records that updates brought, changed or removed, in the document that holds them. */
export function touchedRecords(yDoc: Y.Doc, updates: readonly Uint8Array[]): TouchedRecords {
  const records = new Map<TableName, Map<string, boolean>>();
  const tableOf = new Map<unknown, TableName>(
    tableNames.map((table) => [yDoc.getMap(table), table]),
  );
  const settings = yDoc.getMap('board');
  let hasSettings = false;
  const touch = (item: Y.Item, isBrought: boolean) => {
    const { root, key } = placeOf(item);
    const table = tableOf.get(root);
    if (root === settings) hasSettings = true;
    if (table === undefined || key === null) return;
    const ids = records.get(table) ?? new Map<string, boolean>();
    const isRecord = item.parent === root;
    records.set(table, ids.set(key, ids.get(key) === true || (isBrought && isRecord)));
  };
  for (const update of updates) {
    const { structs, ds } = Y.decodeUpdate(update);
    for (const { id, length } of structs)
      for (const item of itemsIn(yDoc, id.client, id.clock, length)) touch(item, true);
    for (const [client, deletions] of ds.clients)
      for (const { clock, len } of deletions)
        for (const item of itemsIn(yDoc, client, clock, len)) touch(item, false);
  }
  return { records, hasSettings };
}

/** The items of a document that a range of clocks stands for, as far as it still has them. */
function* itemsIn(yDoc: Y.Doc, client: number, from: number, length: number): Generator<Y.Item> {
  const end = Math.min(from + length, Y.getState(yDoc.store, client));
  let clock = from;
  while (clock < end) {
    const struct: Y.Item | Y.GC = Y.getItem(yDoc.store, Y.createID(client, clock));
    // What was inside a removed record is collected; the removal itself is an item of the table.
    if (struct instanceof Y.Item) yield struct;
    clock = struct.id.clock + struct.length;
  }
}

/** The root map that an item is in, and under which of its keys. */
function placeOf(item: Y.Item): { readonly root: unknown; readonly key: string | null } {
  let { parent, parentSub } = item;
  while (parent instanceof Y.AbstractType && parent._item !== null)
    ({ parent, parentSub } = parent._item);
  return { root: parent, key: parentSub };
}
