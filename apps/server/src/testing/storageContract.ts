import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardStorage } from '../storage/boardStorage.ts';
import { describeImages } from './imageContract.ts';
import { describeLinks } from './linkContract.ts';
import { describeNthFailure, type FaultyStorage } from './nthFailure.ts';
import { board, emptySnapshot, keyHash, link, speaking, story } from './storedBoards.ts';
import { describeVersions } from './versionContract.ts';

/**
 * What every storage owes the server, in numbered sentences. `open` gives an empty storage; `reopen`, where the
 * storage outlives its process, closes one and opens it again; `openFaulty` gives one whose steps can be made to fail.
 */
export function describeStorage(
  open: () => BoardStorage,
  {
    reopen,
    openFaulty,
  }: {
    readonly reopen?: (storage: BoardStorage) => Promise<BoardStorage>;
    readonly openFaulty: () => FaultyStorage;
  },
): void {
  test('1. a board comes back as it was created, with its links and writers', async () => {
    const storage = open();
    const { content, load } = speaking(storage);
    const { doc } = story(7);
    await storage.createBoard(
      board('a', {
        snapshot: Y.encodeStateAsUpdateV2(doc),
        links: [link(1, { role: 'owner' }), link(2, { role: 'viewer' })],
        writers: [{ clientId: doc.clientID, writer: 'server' }],
      }),
    );
    expect(await content('a')).toBe(7);
    expect(await storage.findLink('a', keyHash(1), 5)).toMatchObject({ role: 'owner' });
    expect(await storage.findLink('a', keyHash(2), 5)).toMatchObject({ role: 'viewer' });
    expect([...(await load('a')).writers]).toEqual([[doc.clientID, 'server']]);
    await storage.close();
  });

  test('2. a key opens its own board only', async () => {
    const storage = open();
    await storage.createBoard(board('a', { links: [link(1)] }));
    await storage.createBoard(board('b', { links: [link(2)] }));
    expect(await storage.findLink('b', keyHash(1), 5)).toBeNull();
    expect(await storage.findLink('a', keyHash(9), 5)).toBeNull();
    expect(await storage.findLink('missing', keyHash(1), 5)).toBeNull();
    await storage.close();
  });

  test('3. an id that is taken is refused and leaves the first board as it was', async () => {
    const storage = open();
    const { content } = speaking(storage);
    await storage.createBoard(board('a', { snapshot: Y.encodeStateAsUpdateV2(story(1).doc) }));
    await expect(storage.createBoard(board('a', { links: [link(3)] }))).rejects.toThrow();
    expect(await content('a')).toBe(1);
    expect(await storage.findLink('a', keyHash(3), 5)).toBeNull();
    await storage.close();
  });

  test('4. updates of several boards are appended at once, each in its order', async () => {
    const storage = open();
    const { entries, load, content } = speaking(storage);
    await storage.createBoard(board('a'));
    await storage.createBoard(board('b'));
    const positions = await storage.append([
      ...(await entries('a', story(1, 2).updates)),
      ...(await entries('b', story(5, 6, 7).updates)),
    ]);
    expect(positions).toHaveLength(5);
    expect((await load('a')).position).toBe(positions[1]);
    expect((await load('b')).position).toBe(positions[4]);
    expect([await content('a'), await content('b')]).toEqual([2, 7]);
    await storage.close();
  });

  test('5. nothing is kept for a board that is not there, and the others are none the worse', async () => {
    const storage = open();
    const { entry, content, load } = speaking(storage);
    await storage.createBoard(board('a'));
    const kept = await entry('a', story(1).updates[0]);
    expect(await storage.append([{ ...kept, boardId: 'gone' }, kept])).toEqual([
      null,
      (await load('a')).position,
    ]);
    expect(await storage.loadBoard('gone')).toBeNull();
    expect(await content('a')).toBe(1);
    await storage.close();
  });

  test('6. each board has an epoch of its own that stays, and can be sent in a header', async () => {
    const storage = open();
    const { load, entries } = speaking(storage);
    await storage.createBoard(board('a'));
    await storage.createBoard(board('b'));
    const { epoch } = await load('a');
    expect(epoch).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
    expect((await load('b')).epoch).not.toBe(epoch);
    await storage.append(await entries('a', story(1).updates));
    expect((await load('a')).epoch).toBe(epoch);
    await storage.close();
  });

  test('7. what belongs to another epoch is not kept: no update, no snapshot, no version', async () => {
    const storage = open();
    const { entry, version, load } = speaking(storage);
    await storage.createBoard(board('a'));
    const { doc, updates } = story(1);
    const other = { ...(await entry('a', updates[0])), epoch: 'another' };
    const writers = [{ clientId: 5, writer: 'anna' }];
    expect(await storage.append([{ ...other, writers }])).toEqual([null]);
    const snapshot = Y.encodeStateAsUpdateV2(doc);
    expect(await storage.compact('a', { epoch: 'another', snapshot, position: 0 })).toBe(
      'no-such-board',
    );
    expect(await version('a', 'v', { epoch: 'another' })).toBe('no-such-board');
    expect(await load('a')).toMatchObject({ updates: [], snapshot: emptySnapshot });
    expect((await load('a')).writers.size).toBe(0);
    expect(await storage.listVersions('a')).toEqual([]);
    await storage.close();
  });

  test('8. old and new history of a board in one append are told apart', async () => {
    const storage = open();
    const { entry, content } = speaking(storage);
    await storage.createBoard(board('a'));
    const { updates } = story(1, 2);
    const present = await entry('a', updates[0]);
    const past = { ...present, epoch: 'before' };
    const [lost, kept, alsoLost] = await storage.append([past, present, past]);
    expect([lost, alsoLost]).toEqual([null, null]);
    expect(kept).toBeGreaterThan(0);
    expect(await content('a')).toBe(1);
    await storage.close();
  });

  test('9. a client id belongs to the writer who was named first', async () => {
    const storage = open();
    const { entry, load } = speaking(storage);
    await storage.createBoard(board('a', { writers: [{ clientId: 1, writer: 'server' }] }));
    await storage.createBoard(board('b'));
    const [update] = story(1).updates;
    await storage.append([
      await entry('a', update, [
        { clientId: 1, writer: 'anna' },
        { clientId: 2 ** 32 - 1, writer: 'anna' },
      ]),
      await entry('a', update, [{ clientId: 2 ** 32 - 1, writer: 'boris' }]),
      await entry('b', update, [{ clientId: 1, writer: 'boris' }]),
    ]);
    expect((await load('a')).writers).toEqual(
      new Map([
        [1, 'server'],
        [2 ** 32 - 1, 'anna'],
      ]),
    );
    expect((await load('b')).writers).toEqual(new Map([[1, 'boris']]));
    await storage.close();
  });

  test('10. compacting folds the log into the snapshot and keeps what came later', async () => {
    const storage = open();
    const { entries, load, content } = speaking(storage);
    await storage.createBoard(board('a'));
    const { doc, updates } = story(1, 2);
    const [, position = 0] = await storage.append(await entries('a', updates));
    const snapshot = Y.encodeStateAsUpdateV2(doc);
    const before = updates.length;
    doc.getMap('board').set('value', 3);
    await storage.append(await entries('a', updates.slice(before)));
    const { epoch } = await load('a');
    const folded = { epoch, snapshot, position: position ?? 0 };
    expect(await storage.compact('a', folded)).toBeNull();
    expect((await load('a')).updates).toHaveLength(1);
    expect(await content('a')).toBe(3);
    await storage.close();
  });

  test('11. positions only grow, also after the whole log was folded in', async () => {
    const storage = open();
    const { entries, load } = speaking(storage);
    await storage.createBoard(board('a'));
    const { doc, updates } = story(1);
    const added = await entries('a', updates);
    const position = (await storage.append(added))[0] ?? 0;
    const { epoch } = await load('a');
    await storage.compact('a', { epoch, snapshot: Y.encodeStateAsUpdateV2(doc), position });
    expect((await load('a')).position).toBe(position);
    expect((await storage.append(added))[0]).toBeGreaterThan(position);
    await storage.close();
  });

  test('12. a snapshot that covers less than the last one is refused', async () => {
    const storage = open();
    const { load, content } = speaking(storage);
    const { doc } = story(1);
    await storage.createBoard(board('a', { snapshot: Y.encodeStateAsUpdateV2(doc) }));
    const folded = { epoch: (await load('a')).epoch, snapshot: emptySnapshot, position: 0 };
    expect(await storage.compact('a', folded)).toBe('covers-less');
    expect(await content('a')).toBe(1);
    expect(await storage.compact('gone', folded)).toBe('no-such-board');
    await storage.close();
  });

  test('13. a deleted board is gone with its links, content, writers and versions', async () => {
    const storage = open();
    const { version, load } = speaking(storage);
    const writers = [{ clientId: 1, writer: 'anna' }];
    await storage.createBoard(board('a', { links: [link(1)], writers }));
    await version('a', 'v');
    expect(await storage.deleteBoard('a')).toBe(true);
    expect(await storage.deleteBoard('a')).toBe(false);
    expect(await storage.hasBoard('a')).toBe(false);
    expect(await storage.loadBoard('a')).toBeNull();
    expect(await storage.findLink('a', keyHash(1), 5)).toBeNull();
    expect(await storage.listLinks('a')).toEqual([]);
    expect(await storage.listVersions('a')).toEqual([]);
    expect(await storage.loadVersion('a', 'v')).toBeNull();
    await storage.createBoard(board('a'));
    expect((await load('a')).writers.size).toBe(0);
    await storage.close();
  });

  test('14. boards are listed, oldest first', async () => {
    const storage = open();
    await storage.createBoard(board('young', { createdAtMs: 20 }));
    await storage.createBoard(board('old', { createdAtMs: 10 }));
    expect((await storage.listBoards()).map(({ id }) => id)).toEqual(['old', 'young']);
    await storage.close();
  });

  describeLinks(open);
  describeVersions(open);

  test('25. the generation stays while nothing is restored', async () => {
    const storage = open();
    const generation = await storage.generation();
    expect(generation).toMatch(/^[\w-]{16,64}$/);
    await storage.createBoard(board('a'));
    expect(await storage.generation()).toBe(generation);
    const other = open();
    expect(await other.generation()).not.toBe(generation);
    await storage.close();
    await other.close();
  });

  test.skipIf(reopen === undefined)('26. all of it outlives the process', async () => {
    let storage = open();
    const before = speaking(storage);
    await storage.createBoard(board('a', { links: [link(1)] }));
    const writers = [{ clientId: 1, writer: 'anna' }];
    for (const update of story(1, 2).updates)
      await storage.append([await before.entry('a', update, writers)]);
    await before.version('a', 'v');
    const { epoch } = await before.load('a');
    const generation = await storage.generation();
    storage = (await reopen?.(storage)) ?? storage;
    const after = speaking(storage);
    expect(await after.content('a')).toBe(2);
    expect(await after.load('a')).toMatchObject({ epoch, writers: new Map([[1, 'anna']]) });
    expect(await storage.generation()).toBe(generation);
    expect(await storage.findLink('a', keyHash(1), 5)).toMatchObject({ role: 'editor' });
    expect(await storage.listVersions('a')).toHaveLength(1);
    await storage.close();
  });

  describeNthFailure('27', openFaulty);
  describeImages(open);
}
