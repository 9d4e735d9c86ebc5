import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardStorage } from '../storage/boardStorage.ts';
import { maxNamedVersions } from '../storage/versionStorage.ts';
import { board, speaking, story } from './storedBoards.ts';

/** What every storage owes the server about versions. */
export function describeVersions(open: () => BoardStorage): void {
  test('21. a version comes back as it was kept; the list is newest first and without contents', async () => {
    const storage = open();
    const { version } = speaking(storage);
    await storage.createBoard(board('a'));
    await storage.createBoard(board('b'));
    const content = new Uint8Array([7, 8, 9, 10]);
    const named = { title: 'Before lunch', kind: 'named', by: 'anna', atMs: 10, content } as const;
    await version('a', 'second', named);
    await version('a', 'first', { atMs: 5 });
    await version('a', 'third', { atMs: 10 });
    const versions = await storage.listVersions('a');
    expect(versions.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
    const { content: _, ...listed } = named;
    expect(versions[1]).toEqual({ id: 'second', boardId: 'a', bytes: 4, ...listed });
    const loaded = await storage.loadVersion('a', 'second');
    expect(loaded).toEqual({ id: 'second', boardId: 'a', bytes: 4, ...named });
    expect(await storage.loadVersion('b', 'second')).toBeNull();
    expect(await storage.listVersions('b')).toEqual([]);
    await storage.close();
  });

  test('22. versions are forgotten by name, of their own board only', async () => {
    const storage = open();
    const { version } = speaking(storage);
    await storage.createBoard(board('a'));
    await storage.createBoard(board('b'));
    for (const id of ['1', '2', '3']) await version('a', id);
    await version('b', '4');
    expect(await storage.deleteVersions('a', ['1', '3', '4', 'gone'])).toBe(2);
    expect((await storage.listVersions('a')).map(({ id }) => id)).toEqual(['2']);
    expect(await storage.listVersions('b')).toHaveLength(1);
    await storage.close();
  });

  test('23. a board has so many named versions; the server’s own do not count', async () => {
    const storage = open();
    const { version } = speaking(storage);
    await storage.createBoard(board('a'));
    for (let index = 0; index < maxNamedVersions; index += 1)
      expect(await version('a', `n${index}`, { kind: 'named', title: 'x' })).toBeNull();
    expect(await version('a', 'more', { kind: 'named', title: 'x' })).toBe('too-many');
    expect(await version('a', 'own')).toBeNull();
    await storage.deleteVersions('a', ['n0']);
    expect(await version('a', 'more', { kind: 'named', title: 'x' })).toBeNull();
    await storage.close();
  });

  test('24. versions outlive compacting', async () => {
    const storage = open();
    const { version, load, entries } = speaking(storage);
    await storage.createBoard(board('a'));
    const { doc, updates } = story(1, 2);
    await storage.append(await entries('a', updates));
    await version('a', 'v');
    const { epoch, position } = await load('a');
    await storage.compact('a', { epoch, snapshot: Y.encodeStateAsUpdateV2(doc), position });
    expect((await storage.loadVersion('a', 'v'))?.content).toEqual(new Uint8Array([1, 2, 3]));
    await storage.close();
  });
}
