import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { StoredBoard } from '../storage/boardStorage.ts';

/**
 * Brings a stored board to life. An update that Yjs stumbles over is left out and logged: one bad entry in the
 * log must not lock people out of their board.
 */
export function loadDocument(boardId: string, stored: StoredBoard, log: Log): Y.Doc {
  try {
    return documentOf(stored.snapshot, stored.updates);
  } catch (error) {
    log.error('board.damaged', { boardId, error });
  }
  const sound: Uint8Array[] = [];
  let doc = documentOf(stored.snapshot, sound);
  for (const update of stored.updates) {
    try {
      Y.applyUpdate(doc, update, 'load');
      sound.push(update);
    } catch {
      // It may have been applied in part.
      doc = documentOf(stored.snapshot, sound);
    }
  }
  log.warn('board.repaired', { boardId, count: stored.updates.length - sound.length });
  return doc;
}

function documentOf(snapshot: Uint8Array, updates: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    Y.applyUpdateV2(doc, snapshot, 'load');
    for (const update of updates) Y.applyUpdate(doc, update, 'load');
  }, 'load');
  return doc;
}
