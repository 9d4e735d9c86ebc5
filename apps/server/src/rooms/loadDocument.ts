import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { StoredBoard } from '../storage/boardStorage.ts';
import { unpackUpdates } from './packedUpdates.ts';

/**
 * Brings a stored board to life. An update that Yjs stumbles over is left out and logged: one bad entry in the
 * log must not lock people out of their board.
 */
export function loadDocument(boardId: string, stored: StoredBoard, log: Log): Y.Doc {
  try {
    return documentOf(stored.snapshot, stored.updates.flatMap(unpackUpdates));
  } catch (error) {
    log.error('board.damaged', { boardId, error });
  }
  const sound: Uint8Array[] = [];
  let doc = documentOf(stored.snapshot, sound);
  let left = 0;
  for (const update of stored.updates.flatMap(unpackReadable)) {
    try {
      Y.applyUpdate(doc, update, 'load');
      sound.push(update);
    } catch {
      left += 1;
      // It may have been applied in part.
      doc = documentOf(stored.snapshot, sound);
    }
  }
  log.warn('board.repaired', { boardId, count: left });
  return doc;
}

/** The updates of an entry, as far as they can be told apart. */
function unpackReadable(entry: Uint8Array): readonly Uint8Array[] {
  try {
    return unpackUpdates(entry);
  } catch {
    return [];
  }
}

function documentOf(snapshot: Uint8Array, updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    Y.applyUpdateV2(doc, snapshot, 'load');
    for (const update of updates) Y.applyUpdate(doc, update, 'load');
  }, 'load');
  return doc;
}
