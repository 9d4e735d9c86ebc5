import * as Y from 'yjs';
import type { BoardStorage, LogEntry, NewBoard, WriterBinding } from '../storage/boardStorage.ts';
import type { NewLink } from '../storage/linkStorage.ts';
import type { NewVersion } from '../storage/versionStorage.ts';

export const keyHash = (seed: number) => new Uint8Array(32).fill(seed);

/** A document with each change of a story as the update that it made. */
export function story(...values: number[]) {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const value of values) doc.getMap('board').set('value', value);
  return { doc, updates };
}

export const emptySnapshot = Y.encodeStateAsUpdateV2(new Y.Doc());

export const board = (id: string, change: Partial<NewBoard> = {}): NewBoard => ({
  id,
  createdAtMs: 1,
  links: [],
  snapshot: emptySnapshot,
  ...change,
});

export const link = (seed: number, change: Partial<NewLink> = {}): NewLink => ({
  id: `link${seed}`,
  keyHash: keyHash(seed),
  role: 'editor',
  label: null,
  createdAtMs: seed,
  expiresAtMs: null,
  ...change,
});

/** How the tests speak to a storage: each board in the epoch that it has now. */
export function speaking(storage: BoardStorage) {
  const load = async (id: string) => {
    const stored = await storage.loadBoard(id);
    if (stored === null) throw new Error(`The board ${id} is not there.`);
    return stored;
  };
  const entry = async (
    boardId: string,
    update: Uint8Array | undefined,
    writers: readonly WriterBinding[] = [],
  ): Promise<LogEntry> => ({
    boardId,
    epoch: (await load(boardId)).epoch,
    update: update ?? new Uint8Array(),
    writers,
  });
  return {
    load,
    entry,
    entries: (boardId: string, updates: readonly Uint8Array[]) =>
      Promise.all(updates.map((update) => entry(boardId, update))),
    content: async (id: string): Promise<unknown> => {
      const stored = await storage.loadBoard(id);
      if (stored === null) return null;
      const doc = new Y.Doc();
      Y.applyUpdateV2(doc, stored.snapshot);
      for (const update of stored.updates) Y.applyUpdate(doc, update);
      return doc.getMap('board').get('value');
    },
    version: async (boardId: string, id: string, change: Partial<NewVersion> = {}) =>
      storage.addVersion({
        id,
        boardId,
        epoch: (await load(boardId)).epoch,
        atMs: 1,
        title: null,
        kind: 'automatic',
        by: null,
        content: new Uint8Array([1, 2, 3]),
        ...change,
      }),
  };
}
