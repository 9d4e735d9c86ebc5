import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** The copy of a board on this device. */
export interface DeviceCopy {
  /** Resolves once what was kept is in the document (or cannot be had). Never rejects. */
  readonly loaded: Promise<void>;
  close(): void;
}

/** Longer than this nobody waits for a browser's database. */
const patienceMs = 3_000;

/**
 * Keeps a board in the browser's database, so that edits made offline outlive the tab. Where the browser has
 * none or forbids it (private windows), the board works without.
 */
export function keepOnDevice(yDoc: Y.Doc, boardId: string): DeviceCopy {
  let persistence: IndexeddbPersistence | null = null;
  const loaded = canOpenDatabase().then(async (canOpen) => {
    if (!canOpen) return;
    persistence = new IndexeddbPersistence(`symbiomap.board.${boardId}`, yDoc);
    await Promise.race([persistence.whenSynced, patience()]);
  });
  return {
    loaded,
    close: () => {
      void loaded.then(() => persistence?.destroy());
    },
  };
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMs));
}

/** Tries first, on a database of its own: y-indexeddb gives no word of an error. */
function canOpenDatabase(): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), patienceMs);
    try {
      const request = indexedDB.open('symbiomap.probe');
      request.onsuccess = () => {
        request.result.close();
        resolve(true);
      };
      request.onerror = () => resolve(false);
    } catch {
      resolve(false);
    }
  });
}
