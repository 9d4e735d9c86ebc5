import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardStorage, NewBoard } from '../storage/boardStorage.ts';

const keyHash = (seed: number) => new Uint8Array(32).fill(seed);

/** A document with each change of a story as the update that it made. */
function story(...values: number[]) {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  for (const value of values) doc.getMap('board').set('value', value);
  return { doc, updates };
}

const emptySnapshot = Y.encodeStateAsUpdateV2(new Y.Doc());

const board = (id: string, change: Partial<NewBoard> = {}): NewBoard => ({
  id,
  createdAtMs: 1,
  links: [],
  snapshot: emptySnapshot,
  ...change,
});

async function contentOf(storage: BoardStorage, id: string): Promise<unknown> {
  const stored = await storage.loadBoard(id);
  if (stored === null) return null;
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, stored.snapshot);
  for (const update of stored.updates) Y.applyUpdate(doc, update);
  return doc.getMap('board').get('value');
}

/**
 * What every storage owes the server. `open` gives an empty storage; `reopen`, where the storage outlives
 * its process, closes one and opens it again.
 */
export function describeStorage(
  open: () => BoardStorage,
  reopen?: (storage: BoardStorage) => Promise<BoardStorage>,
): void {
  test('a board comes back as it was created, with its links', async () => {
    const storage = open();
    const { doc } = story(7);
    await storage.createBoard(
      board('a', {
        snapshot: Y.encodeStateAsUpdateV2(doc),
        links: [
          { keyHash: keyHash(1), role: 'owner' },
          { keyHash: keyHash(2), role: 'viewer' },
        ],
      }),
    );
    expect(await contentOf(storage, 'a')).toBe(7);
    expect(await storage.findRole('a', keyHash(1))).toBe('owner');
    expect(await storage.findRole('a', keyHash(2))).toBe('viewer');
    await storage.close();
  });

  test('a key opens its own board only', async () => {
    const storage = open();
    await storage.createBoard(board('a', { links: [{ keyHash: keyHash(1), role: 'owner' }] }));
    await storage.createBoard(board('b', { links: [{ keyHash: keyHash(2), role: 'owner' }] }));
    expect(await storage.findRole('b', keyHash(1))).toBeNull();
    expect(await storage.findRole('a', keyHash(9))).toBeNull();
    expect(await storage.findRole('missing', keyHash(1))).toBeNull();
    await storage.close();
  });

  test('an id that is taken is refused and leaves the first board as it was', async () => {
    const storage = open();
    await storage.createBoard(board('a', { snapshot: Y.encodeStateAsUpdateV2(story(1).doc) }));
    const second = board('a', { links: [{ keyHash: keyHash(3), role: 'owner' }] });
    await expect(storage.createBoard(second)).rejects.toThrow();
    expect(await contentOf(storage, 'a')).toBe(1);
    expect(await storage.findRole('a', keyHash(3))).toBeNull();
    await storage.close();
  });

  test('updates of several boards are appended at once, each in its order', async () => {
    const storage = open();
    await storage.createBoard(board('a'));
    await storage.createBoard(board('b'));
    const a = story(1, 2);
    const b = story(5, 6, 7);
    const entries = [
      ...a.updates.map((update) => ({ boardId: 'a', update })),
      ...b.updates.map((update) => ({ boardId: 'b', update })),
    ];
    const positions = await storage.append(entries);
    expect((await storage.loadBoard('a'))?.position).toBe(positions.get('a'));
    expect(await contentOf(storage, 'a')).toBe(2);
    expect(await contentOf(storage, 'b')).toBe(7);
    await storage.close();
  });

  test('nothing is kept for a board that is not there, and the others are none the worse', async () => {
    const storage = open();
    await storage.createBoard(board('a'));
    const [update = new Uint8Array()] = story(1).updates;
    const positions = await storage.append([
      { boardId: 'gone', update },
      { boardId: 'a', update },
    ]);
    expect([...positions.keys()]).toEqual(['a']);
    expect(await storage.loadBoard('gone')).toBeNull();
    expect(await contentOf(storage, 'a')).toBe(1);
    await storage.close();
  });

  test('compacting folds the log into the snapshot and keeps what came later', async () => {
    const storage = open();
    await storage.createBoard(board('a'));
    const { doc, updates } = story(1, 2);
    const positions = await storage.append(updates.map((update) => ({ boardId: 'a', update })));
    const snapshot = Y.encodeStateAsUpdateV2(doc);
    const before = updates.length;
    doc.getMap('board').set('value', 3);
    await storage.append(updates.slice(before).map((update) => ({ boardId: 'a', update })));
    expect(await storage.compact('a', snapshot, positions.get('a') ?? 0)).toBeNull();
    expect((await storage.loadBoard('a'))?.updates).toHaveLength(1);
    expect(await contentOf(storage, 'a')).toBe(3);
    await storage.close();
  });

  test('positions only grow, also after the whole log was folded in', async () => {
    const storage = open();
    await storage.createBoard(board('a'));
    const { doc, updates } = story(1);
    const entries = updates.map((update) => ({ boardId: 'a', update }));
    const first = (await storage.append(entries)).get('a') ?? 0;
    await storage.compact('a', Y.encodeStateAsUpdateV2(doc), first);
    expect((await storage.loadBoard('a'))?.position).toBe(first);
    expect((await storage.append(entries)).get('a')).toBeGreaterThan(first);
    await storage.close();
  });

  test('a snapshot that covers less than the last one is refused', async () => {
    const storage = open();
    const { doc } = story(1);
    await storage.createBoard(board('a', { snapshot: Y.encodeStateAsUpdateV2(doc) }));
    expect(await storage.compact('a', emptySnapshot, 0)).toBe('covers-less');
    expect(await contentOf(storage, 'a')).toBe(1);
    expect(await storage.compact('gone', emptySnapshot, 0)).toBe('no-such-board');
    await storage.close();
  });

  test('a deleted board is gone with its links and content', async () => {
    const storage = open();
    await storage.createBoard(board('a', { links: [{ keyHash: keyHash(1), role: 'owner' }] }));
    expect(await storage.deleteBoard('a')).toBe(true);
    expect(await storage.deleteBoard('a')).toBe(false);
    expect(await storage.hasBoard('a')).toBe(false);
    expect(await storage.loadBoard('a')).toBeNull();
    expect(await storage.findRole('a', keyHash(1))).toBeNull();
    await storage.close();
  });

  test('boards are listed, oldest first', async () => {
    const storage = open();
    await storage.createBoard(board('young', { createdAtMs: 20 }));
    await storage.createBoard(board('old', { createdAtMs: 10 }));
    expect((await storage.listBoards()).map(({ id }) => id)).toEqual(['old', 'young']);
    await storage.close();
  });

  test.skipIf(reopen === undefined)('all of it outlives the process', async () => {
    let storage = open();
    const link = { keyHash: keyHash(1), role: 'editor' } as const;
    await storage.createBoard(board('a', { links: [link] }));
    const { updates } = story(1, 2);
    await storage.append(updates.map((update) => ({ boardId: 'a', update })));
    storage = (await reopen?.(storage)) ?? storage;
    expect(await contentOf(storage, 'a')).toBe(2);
    expect(await storage.findRole('a', keyHash(1))).toBe('editor');
    await storage.close();
  });
}
