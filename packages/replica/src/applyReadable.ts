import * as Y from 'yjs';

/**
 * Applies updates in one transaction that is nobody's edit. One that cannot be read is passed over: the server has
 * what it held, or it is lost.
 */
export function applyReadable(
  yDoc: Y.Doc,
  updates: readonly Uint8Array[],
  origin: unknown = null,
): void {
  const apply = () => {
    for (const update of updates) {
      try {
        Y.applyUpdate(yDoc, update, origin);
      } catch {
        // Yjs reads an update before it changes anything.
      }
    }
  };
  Y.transact(yDoc, apply, origin, false);
}
