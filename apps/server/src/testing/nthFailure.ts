import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardStorage } from '../storage/boardStorage.ts';

/** A storage of which one step can be made to fail, once. */
export interface FaultyStorage {
  readonly storage: BoardStorage;
  /** The nth step from now fails; 0: none does. A step is what the storage is made of: a call, or a statement. */
  readonly failAt: (step: number) => void;
  /** The steps since `failAt` was called. */
  readonly steps: () => number;
}

type Step = (storage: BoardStorage) => Promise<unknown>;

/** What is done to a storage in its life: each call that writes, with something to do. */
function lifeOf(): readonly (readonly [name: string, step: Step])[] {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  const snapshots = [Y.encodeStateAsUpdateV2(doc)];
  doc.on('update', (update: Uint8Array) => {
    updates.push(update);
    snapshots.push(Y.encodeStateAsUpdateV2(doc));
  });
  for (const value of [1, 2, 3]) doc.getMap('board').set('value', value);
  const epochOf = async (storage: BoardStorage, id: string) =>
    (await storage.loadBoard(id))?.epoch ?? '';
  const link = (seed: number, role: 'owner' | 'viewer') => ({
    id: `link${seed}`,
    keyHash: new Uint8Array(32).fill(seed),
    role,
    label: null,
    createdAtMs: seed,
    expiresAtMs: null,
  });
  const image = (seed: number) => ({
    hash: String(seed).repeat(64).slice(0, 64),
    content: new Uint8Array(5).fill(seed),
    addedAtMs: seed,
  });
  const create = (id: string, seed: number): Step => {
    const links = [link(seed, 'owner'), link(seed + 1, 'viewer')];
    const writers = [{ clientId: seed, writer: 'server' }];
    const [snapshot = new Uint8Array()] = snapshots;
    const images = [image(seed)];
    return (storage) =>
      storage.createBoard({ id, createdAtMs: 1, links, snapshot, writers, images });
  };
  return [
    ['create a', create('a', 1)],
    ['create b', create('b', 11)],
    [
      'append',
      async (storage) => {
        const epochs = { a: await epochOf(storage, 'a'), b: await epochOf(storage, 'b') };
        const writers = [{ clientId: 5, writer: 'anna' }];
        return storage.append(
          updates.flatMap((update) => [
            { boardId: 'a', epoch: epochs.a, update, writers },
            { boardId: 'b', epoch: epochs.b, update },
          ]),
        );
      },
    ],
    [
      'add versions',
      async (storage) =>
        storage.addVersion({
          id: 'v',
          boardId: 'a',
          epoch: await epochOf(storage, 'a'),
          atMs: 1,
          title: 'x',
          kind: 'named',
          by: null,
          content: new Uint8Array([1]),
        }),
    ],
    [
      'compact',
      async (storage) => {
        const stored = await storage.loadBoard('a');
        const { epoch = '', position = 0 } = stored ?? {};
        return storage.compact('a', {
          epoch,
          snapshot: snapshots[3] ?? new Uint8Array(),
          position,
        });
      },
    ],
    ['add a link', (storage) => storage.addLink('a', link(3, 'viewer'))],
    ['revoke a link', (storage) => storage.revokeLink('a', 'link2', 50)],
    ['add an image', (storage) => storage.addImage('a', image(1))],
    ['add another image', (storage) => storage.addImage('a', image(2))],
    ['add it again', (storage) => storage.addImage('a', { ...image(1), addedAtMs: 9 })],
    ['delete an image', (storage) => storage.deleteImages('a', [image(2).hash, 'gone'])],
    ['delete a version', (storage) => storage.deleteVersions('a', ['v', 'gone'])],
    ['delete a board', (storage) => storage.deleteBoard('b')],
  ];
}

/** Everything that a storage holds, with what is drawn at random left out. */
async function allOf(storage: BoardStorage): Promise<unknown> {
  const boards = [];
  for (const { id } of await storage.listBoards()) {
    const { snapshot, updates, position, writers } = (await storage.loadBoard(id)) ?? {};
    const versions = await storage.listVersions(id);
    const links = await storage.listLinks(id);
    const images = await storage.listImages(id);
    boards.push({ id, snapshot, updates, position, writers, versions, links, images });
  }
  return boards;
}

/**
 * Lives through a storage's life again and again, with another step failing each time: what failed has changed
 * nothing, trying it again works, and the end is the same as if nothing had failed.
 */
export function describeNthFailure(number: string, open: () => FaultyStorage): void {
  test(`${number}. whatever step fails, nothing is half done and trying again works`, async () => {
    const life = lifeOf();
    const undisturbed = open();
    undisturbed.failAt(0);
    for (const [, step] of life) await step(undisturbed.storage);
    const expected = await allOf(undisturbed.storage);
    await undisturbed.storage.close();
    let failures = 0;
    for (const [index, [name, step]] of life.entries()) {
      for (let nth = 1; ; nth += 1) {
        const { storage, failAt, steps } = open();
        failAt(0);
        for (const [, earlier] of life.slice(0, index)) await earlier(storage);
        const before = await allOf(storage);
        failAt(nth);
        const outcome = await step(storage).then(
          () => 'done',
          () => 'failed',
        );
        const isOver = steps() < nth;
        failAt(0);
        if (outcome === 'failed') {
          failures += 1;
          expect(await allOf(storage), `${name}, step ${nth}`).toEqual(before);
          await step(storage);
        }
        for (const [, later] of life.slice(index + 1)) await later(storage);
        expect(await allOf(storage), `${name}, step ${nth}`).toEqual(expected);
        await storage.close();
        if (isOver) break;
      }
    }
    expect(failures).toBeGreaterThanOrEqual(life.length);
  });
}
