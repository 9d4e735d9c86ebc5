import * as Y from 'yjs';
import { applyReadable } from './applyReadable.ts';

/** One update in the place of many. What was deleted weighs no more than that it was. */
export function foldUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const yDoc = new Y.Doc();
  applyReadable(yDoc, updates);
  // Includes what has no place yet because it builds on an edit that is not among these.
  const folded = Y.encodeStateAsUpdate(yDoc);
  yDoc.destroy();
  return folded;
}
