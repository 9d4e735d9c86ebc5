import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { StoredBoard } from '../storage/boardStorage.ts';

/** Brings a stored board to life. An update that Yjs cannot read is passed over and logged: the others are not lost with it. */
export function loadDocument(boardId: string, stored: StoredBoard, log: Log): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    Y.applyUpdateV2(doc, stored.snapshot, 'load');
    for (const update of stored.updates) {
      try {
        Y.applyUpdate(doc, update, 'load');
      } catch (error) {
        log.error('update.unreadable', { boardId, error });
      }
    }
  }, 'load');
  return doc;
}
