import { failure, success } from '@symbiomap/domain';
import type { DeviceResult, DeviceStore, DeviceStores, KeptRow } from '@symbiomap/replica';
import { answerOf, openDatabase, runTransaction } from './browserDatabase.ts';

const databaseName = 'symbiomap.copies';
const tableName = 'rows';
const copyIndex = 'copy';

/** A row with the copy it belongs to. */
interface StoredRow extends KeptRow {
  readonly boardId: string;
  readonly epoch: string;
}

type OpenDatabase = () => Promise<IDBDatabase | null>;

/**
 * The copies of boards in the browser's database. Where the browser has none or forbids it (private windows), they
 * say so, and boards work without.
 */
export function indexedDbDeviceStores(): DeviceStores {
  let opening: Promise<IDBDatabase | null> | null = null;
  const open: OpenDatabase = async () => {
    const database = await (opening ??= openDatabase(databaseName, createTable));
    if (database === null) opening = null;
    // Browsers close a database when people clear what is stored.
    else database.onclose = () => (opening = null);
    return database;
  };
  return {
    open: (boardId, epoch) => openCopy(open, boardId, epoch),
    epochs: (boardId) =>
      transact(open, 'readonly', async (rows) => {
        const copies = IDBKeyRange.bound([boardId], [boardId, []]);
        const stored = await answerOf(allIn(rows, copies));
        return [...new Set(stored.map(({ epoch }) => epoch))];
      }),
  };
}

function openCopy(open: OpenDatabase, boardId: string, epoch: string): DeviceStore {
  // Rows of one copy come by their numbers: the order in which they were added.
  const all = (rows: IDBObjectStore) => answerOf(allIn(rows, IDBKeyRange.only([boardId, epoch])));
  const change = (run: (rows: IDBObjectStore) => Promise<unknown>) =>
    transact(open, 'readwrite', async (rows) => {
      await run(rows);
      return null;
    });
  return {
    load: () =>
      transact(open, 'readonly', async (rows) =>
        (await all(rows)).map(({ seq, update, isOwn }) => ({ seq, update, isOwn })),
      ),
    append: (added) =>
      transact(open, 'readwrite', (rows) =>
        Promise.all(
          added.map(async (row) => Number(await answerOf(rows.add({ ...row, boardId, epoch })))),
        ),
      ),
    markSaved: (seqs) =>
      change(async (rows) => {
        for (const seq of seqs) {
          const row = await answerOf(rows.get(seq) as IDBRequest<StoredRow | undefined>);
          if (row !== undefined) await answerOf(rows.put({ ...row, isOwn: false }));
        }
      }),
    compact: (fold) =>
      change(async (rows) => {
        const others = (await all(rows)).filter(({ isOwn }) => !isOwn);
        if (others.length < 2) return;
        const update = fold(others.map((row) => row.update));
        for (const { seq } of others) rows.delete(seq);
        await answerOf(rows.add({ update, isOwn: false, boardId, epoch }));
      }),
    drop: (seqs) => change((rows) => Promise.all(seqs.map((seq) => answerOf(rows.delete(seq))))),
    clear: () =>
      change(async (rows) => {
        for (const { seq } of await all(rows)) rows.delete(seq);
      }),
  };
}

function allIn(rows: IDBObjectStore, copies: IDBKeyRange): IDBRequest<StoredRow[]> {
  return rows.index(copyIndex).getAll(copies) as IDBRequest<StoredRow[]>;
}

/** Runs one transaction; its changes are on the disk when it resolves, or there are none. */
async function transact<T>(
  open: OpenDatabase,
  mode: IDBTransactionMode,
  run: (rows: IDBObjectStore) => Promise<T>,
): DeviceResult<T> {
  const database = await open();
  if (database === null) return failure('unavailable');
  try {
    return success(await runTransaction(database, tableName, mode, run));
  } catch {
    return failure('unavailable');
  }
}

function createTable(database: IDBDatabase): void {
  const rows = database.createObjectStore(tableName, { keyPath: 'seq', autoIncrement: true });
  rows.createIndex(copyIndex, ['boardId', 'epoch']);
}
