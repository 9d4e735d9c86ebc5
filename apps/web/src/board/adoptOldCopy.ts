import type { DeviceStore } from '@symbiomap/replica';
import * as Y from 'yjs';

/** Longer than this nobody waits for a browser's database. */
const patienceMs = 3_000;

/**
 * Takes over the copy that Symbiomap kept of a board before copies knew what is unsaved, once. Nobody knows of it
 * what was saved: `isOwn` says for what it is taken.
 */
export async function adoptOldCopy(
  boardId: string,
  store: DeviceStore,
  isOwn: boolean,
): Promise<void> {
  const name = `symbiomap.board.${boardId}`;
  const updates = await readOldCopy(name);
  if (updates === null) return;
  if (updates.length > 0) {
    const kept = await store.append([{ update: Y.mergeUpdates(updates), isOwn }]);
    if (!kept.ok) return;
  }
  await remove(name);
}

/** Removes a database, at the latest when the last tab that has it open closes. */
function remove(name: string): Promise<void> {
  return new Promise((resolve) => {
    const removing = indexedDB.deleteDatabase(name);
    removing.onsuccess = removing.onblocked = removing.onerror = () => resolve();
  });
}

/** The updates of an old copy; `null` where there is none. */
function readOldCopy(name: string): Promise<Uint8Array[] | null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), patienceMs);
    try {
      const opening = indexedDB.open(name);
      // It is not there: opening would make it.
      opening.onupgradeneeded = () => opening.transaction?.abort();
      opening.onerror = () => resolve(null);
      opening.onsuccess = () => {
        const database = opening.result;
        const reading = database.transaction('updates').objectStore('updates').getAll();
        const end = (updates: Uint8Array[] | null) => {
          database.close();
          resolve(updates);
        };
        reading.onsuccess = () => end(reading.result as Uint8Array[]);
        reading.onerror = () => end(null);
      };
    } catch {
      resolve(null);
    }
  });
}
