import * as Y from 'yjs';
import { serverWriter } from '../storage/boardStorage.ts';

/** A change that the server makes itself, and who waits to hear that it is committed. */
export class ServerEdit {
  /** Nobody else continues what the server wrote. */
  readonly writer = serverWriter;
  /** Tells who waits, once. */
  readonly done: (isSaved: boolean) => void;

  constructor(done: (isSaved: boolean) => void) {
    this.done = done;
  }

  /**
   * Makes the change on a copy of the document, under a client id of its own. Gives the update that it comes to.
   * Copies the whole document, so it is for what people do rarely.
   */
  perform(document: Y.Doc, run: (copy: Y.Doc) => void): Uint8Array {
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(document), 'copy');
    const before = Y.encodeStateVector(copy);
    const updates: Uint8Array[] = [];
    copy.on('update', (update: Uint8Array) => updates.push(update));
    copy.transact(() => run(copy), 'server');
    copy.destroy();
    return updates.length > 0 ? Y.mergeUpdates(updates) : Y.encodeStateAsUpdate(copy, before);
  }
}
