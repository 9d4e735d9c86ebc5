/** Longer than this nobody waits for a browser's database. */
const patienceMs = 3_000;

/**
 * Opens a database of the browser; `create` makes its tables the first time. `null` where there is none, it is
 * forbidden (private windows), or it does not answer.
 */
export function openDatabase(
  name: string,
  create: (database: IDBDatabase) => void,
): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
    try {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => create(request.result);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/** Runs one transaction over a table: its changes are on the disk when it resolves; there are none when it rejects. */
export async function runTransaction<T>(
  database: IDBDatabase,
  table: string,
  mode: IDBTransactionMode,
  run: (table: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(table, mode, { durability: 'strict' });
  const [value] = await Promise.all([
    run(transaction.objectStore(table)).catch((error: unknown) => {
      transaction.abort();
      throw error;
    }),
    endOf(transaction),
  ]);
  return value;
}

/** What a request answers; rejects when it is refused. */
export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('refused'));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
}
