import { memoryDevice } from '@symbiomap/replica/testing/memoryDevice.ts';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { adoptOldCopy } from './adoptOldCopy.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => void vi.unstubAllGlobals());

/** Leaves a copy behind the way y-indexeddb did. */
function leaveOldCopy(boardId: string): Promise<void> {
  const yDoc = new Y.Doc();
  const updates: Uint8Array[] = [];
  yDoc.on('update', (update: Uint8Array) => updates.push(update));
  yDoc.getMap('notes').set('a', 1);
  yDoc.getMap('notes').set('b', 2);
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(`symbiomap.board.${boardId}`);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('updates', { autoIncrement: true });
      opening.result.createObjectStore('custom');
    };
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction('updates', 'readwrite');
      for (const update of updates) transaction.objectStore('updates').add(update);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

const openStore = () => memoryDevice().openTab().stores.open('board', 'e1');
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('an old copy is taken over whole, once', async () => {
  await leaveOldCopy('board');
  const store = openStore();
  await adoptOldCopy('board', store, true);
  await adoptOldCopy('board', store, true);
  const kept = await store.load();
  if (!kept.ok) throw new Error(kept.problem);
  expect(kept.value.map(({ isOwn }) => isOwn)).toEqual([true]);
  const yDoc = new Y.Doc();
  for (const { update } of kept.value) Y.applyUpdate(yDoc, update);
  expect(yDoc.getMap('notes').toJSON()).toEqual({ a: 1, b: 2 });
  expect(await names()).toEqual([]);
});

test('where there is none, none is made', async () => {
  const store = openStore();
  await adoptOldCopy('board', store, true);
  expect(await store.load()).toEqual({ ok: true, value: [] });
  expect(await names()).toEqual([]);
});

test('an old copy stays where it is while the device cannot keep the new one', async () => {
  await leaveOldCopy('board');
  const device = memoryDevice();
  device.setBroken(true);
  await adoptOldCopy('board', device.openTab().stores.open('board', 'e1'), true);
  expect(await names()).toEqual(['symbiomap.board.board']);
});
