import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../log.ts';
import { loadDocument } from './loadDocument.ts';

test('one bad entry in the log does not lock people out of their board', () => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  doc.getMap('notes').set('a', 1);
  doc.getMap('notes').set('b', 2);
  const snapshot = Y.encodeStateAsUpdateV2(new Y.Doc());
  // A deletion of nothing, put aside: Yjs throws after it has applied what came with it.
  const poison = new Uint8Array([0, 1, 9, 1, 0, 0]);
  const [first = poison, second = poison] = updates;
  const updatesOfBoth = [first, poison, second];
  const stored = { epoch: 'e', writers: new Map(), snapshot, updates: updatesOfBoth, position: 3 };
  const loaded = loadDocument('x', stored, createLog('silent'));
  expect(loaded.getMap('notes').toJSON()).toEqual({ a: 1, b: 2 });
});
