import { copyFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { failingDatabase } from '../testing/failingDatabase.ts';
import { countdown } from '../testing/failingStorage.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { backupDataFolder } from './backupDataFolder.ts';
import type { BoardStorage } from './boardStorage.ts';
import { databaseFile, openSqliteDatabase } from './openSqliteDatabase.ts';
import { replaceEverything } from './replaceEverything.ts';
import { restoreDataFolder } from './restoreDataFolder.ts';
import { createSqliteStorage } from './sqliteStorage.ts';

const empty = Y.encodeStateAsUpdateV2(new Y.Doc());
const keyHash = new Uint8Array(32).fill(1);

function openIn(folder: string): BoardStorage {
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  const storage = createSqliteStorage(opened.value);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await storage.close();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...storage, close };
}

/** A folder with a board that has something in every table. */
async function folderWith(id: string): Promise<{ folder: string; storage: BoardStorage }> {
  const folder = temporaryFolder();
  const storage = openIn(folder);
  const link = {
    id: 'l',
    keyHash,
    role: 'owner',
    label: null,
    createdAtMs: 1,
    expiresAtMs: null,
  } as const;
  const images = [{ hash: 'a'.repeat(64), content: new Uint8Array([7]), addedAtMs: 1 }];
  await storage.createBoard({ id, createdAtMs: 1, links: [link], snapshot: empty, images });
  const { epoch = '' } = (await storage.loadBoard(id)) ?? {};
  const writers = [{ clientId: 5, writer: 'anna' }];
  await storage.append([{ boardId: id, epoch, update: new Uint8Array([1]), writers }]);
  await storage.addVersion({
    id: 'v',
    boardId: id,
    epoch,
    atMs: 1,
    title: 'x',
    kind: 'named',
    by: null,
    content: new Uint8Array([9]),
  });
  return { folder, storage };
}

async function contentOf(storage: BoardStorage) {
  const boards = [];
  for (const { id } of await storage.listBoards()) {
    const { epoch: _, ...stored } = (await storage.loadBoard(id)) ?? {};
    const versions = await storage.listVersions(id);
    const images = await storage.listImages(id);
    boards.push({ id, stored, versions, images, links: await storage.listLinks(id) });
  }
  return boards;
}

test('a backup is one file that holds everything, and the folder is as it was', async () => {
  const { folder, storage } = await folderWith('a');
  const place = temporaryFolder();
  const out = join(place, 'boards.backup');
  const made = await backupDataFolder(folder, out);
  expect(made).toMatchObject({ ok: true, value: { boards: 1 } });
  expect(readdirSync(place)).toEqual(['boards.backup']);
  const before = await contentOf(storage);
  await storage.close();
  const other = temporaryFolder();
  expect(await restoreDataFolder(other, out)).toEqual({ ok: true, value: { boards: 1 } });
  expect(await contentOf(openIn(other))).toEqual(before);
  expect(readdirSync(place)).toEqual(['boards.backup']);
  expect(readdirSync(other).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a backup under load is the state of one moment, with all that was confirmed before', async () => {
  const { folder, storage } = await folderWith('a');
  const { epoch = '' } = (await storage.loadBoard('a')) ?? {};
  let count = 0;
  const append = async () => {
    count += 1;
    const update = new Uint8Array(2_000).fill(count & 255);
    update.set(new Uint8Array(new Uint32Array([count]).buffer));
    await storage.append([{ boardId: 'a', epoch, update }]);
  };
  const place = temporaryFolder();
  for (let round = 0; round < 20; round += 1) {
    for (let step = 0; step < 20; step += 1) await append();
    const confirmed = count;
    const work = { isDone: false };
    const made = backupDataFolder(folder, join(place, `${round}`)).finally(
      () => (work.isDone = true),
    );
    while (!work.isDone) {
      await append();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await made).ok).toBe(true);
    const other = temporaryFolder();
    expect((await restoreDataFolder(other, join(place, `${round}`))).ok).toBe(true);
    const restored = openIn(other);
    const { updates = [] } = (await restored.loadBoard('a')) ?? {};
    const numbers = updates.slice(1).map((update) => new Uint32Array(update.slice(0, 4).buffer)[0]);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThanOrEqual(confirmed);
    await restored.close();
  }
});

test('a storage that is restored while it runs keeps nothing of what belongs to the old state', async () => {
  const { folder, storage } = await folderWith('a');
  const out = join(temporaryFolder(), 'boards.backup');
  await backupDataFolder(folder, out);
  const atBackup = await contentOf(storage);
  const generation = await storage.generation();
  const { epoch = '' } = (await storage.loadBoard('a')) ?? {};
  const entry = { boardId: 'a', epoch, update: new Uint8Array([2]) };
  const [last] = await storage.append([entry]);
  await storage.createBoard({ id: 'later', createdAtMs: 2, links: [], snapshot: empty });
  await storage.revokeLink('a', 'l', 5);

  expect(await restoreDataFolder(folder, out)).toMatchObject({ ok: true });
  expect(await storage.generation()).not.toBe(generation);
  expect(await storage.append([entry])).toEqual([null]);
  const folded = { epoch, snapshot: empty, position: last ?? 0 };
  expect(await storage.compact('a', folded)).toBe('no-such-board');
  const version = {
    id: 'w',
    boardId: 'a',
    epoch,
    atMs: 1,
    title: null,
    kind: 'automatic',
    by: null,
  } as const;
  expect(await storage.addVersion({ ...version, content: empty })).toBe('no-such-board');
  expect(await contentOf(storage)).toEqual(atBackup);
  const restored = await storage.loadBoard('a');
  expect(restored?.epoch).not.toBe(epoch);
  const [position] = await storage.append([{ ...entry, epoch: restored?.epoch ?? '' }]);
  expect(position).toBeGreaterThan(restored?.position ?? Infinity);
});

test('after restoring into a folder that had come less far, positions still only grow', async () => {
  const { folder, storage } = await folderWith('a');
  const { epoch = '', position = 0 } = (await storage.loadBoard('a')) ?? {};
  await storage.compact('a', { epoch, snapshot: empty, position });
  const out = join(temporaryFolder(), 'boards.backup');
  await backupDataFolder(folder, out);
  const other = temporaryFolder();
  await restoreDataFolder(other, out);
  const restored = openIn(other);
  const board = await restored.loadBoard('a');
  const entry = { boardId: 'a', epoch: board?.epoch ?? '', update: new Uint8Array([1]) };
  expect(board?.position).toBe(position);
  expect((await restored.append([entry]))[0]).toBeGreaterThan(position);
});

test('whatever statement fails, restoring has changed nothing and works when tried again', async () => {
  const { folder: source } = await folderWith('new');
  const copy = join(temporaryFolder(), 'boards.backup');
  await backupDataFolder(source, copy);
  for (let nth = 1; ; nth += 1) {
    const { folder, storage } = await folderWith('old');
    const before = await contentOf(storage);
    const generation = await storage.generation();
    const database = new DatabaseSync(join(folder, databaseFile));
    const { failAt, steps, step } = countdown();
    failAt(nth);
    let hasFailed = false;
    try {
      replaceEverything(failingDatabase(database, step), copy);
    } catch {
      hasFailed = true;
    }
    database.close();
    if (steps() < nth) {
      expect(nth).toBeGreaterThan(10);
      break;
    }
    // Letting go of the other file is all that comes after the commit.
    const isCommitted = (await storage.generation()) !== generation;
    expect(hasFailed).toBe(true);
    if (!isCommitted) expect(await contentOf(storage)).toEqual(before);
    expect(await restoreDataFolder(folder, copy)).toMatchObject({ ok: true });
    expect((await storage.listBoards()).map(({ id }) => id)).toEqual(['new']);
  }
});

test('nothing is written over', async () => {
  const { folder } = await folderWith('a');
  const out = join(temporaryFolder(), 'boards.backup');
  writeFileSync(out, 'Dear diary');
  expect(await backupDataFolder(folder, out)).toMatchObject({ problem: { code: 'exists' } });
  expect(readFileSync(out, 'utf8')).toBe('Dear diary');
});

test.each([
  ['a folder without boards', () => temporaryFolder(), 'no-data'],
  [
    'a folder of another program',
    () => {
      const folder = temporaryFolder();
      const database = new DatabaseSync(join(folder, databaseFile));
      database.exec('CREATE TABLE recipes (name TEXT)');
      database.close();
      return folder;
    },
    'not-ours',
  ],
  [
    'a folder with something else',
    () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, databaseFile), 'Dear diary, '.repeat(100));
      return folder;
    },
    'not-ours',
  ],
])('%s is not backed up, and no file is left', async (_, folder, code) => {
  const place = temporaryFolder();
  expect(await backupDataFolder(folder(), join(place, 'x'))).toMatchObject({ problem: { code } });
  expect(readdirSync(place)).toEqual([]);
});

test('where nothing can be written, that is said', async () => {
  const { folder } = await folderWith('a');
  const out = join(temporaryFolder(), 'no', 'such', 'folder');
  expect(await backupDataFolder(folder, out)).toMatchObject({ problem: { code: 'cannot-write' } });
});

const spoil = (change: (path: string) => void) => (backup: string, place: string) => {
  const path = join(place, 'spoiled');
  copyFileSync(backup, path);
  change(path);
  return path;
};
const exec = (statement: string) => (path: string) => {
  const database = new DatabaseSync(path);
  database.exec(statement);
  database.close();
};

test.each([
  ['a file that is not there', (_: string, place: string) => join(place, 'nowhere'), 'no-file'],
  ['something else', spoil((path) => writeFileSync(path, 'Dear diary, '.repeat(100))), 'not-ours'],
  ['an empty file', spoil((path) => truncateSync(path, 0)), 'not-ours'],
  ["another program's database", spoil(exec('PRAGMA application_id = 7')), 'not-ours'],
  ['a newer backup', spoil(exec('PRAGMA user_version = 99')), 'newer-version'],
  ['half a backup', spoil((path) => truncateSync(path, 8 * 4_096)), 'damaged'],
  [
    'a backup with rows of no board',
    spoil(exec('PRAGMA foreign_keys = OFF; DELETE FROM boards')),
    'damaged',
  ],
])('%s is not restored, and the folder is as it was', async (_, make, code) => {
  const { folder: source } = await folderWith('new');
  const place = temporaryFolder();
  const backup = join(place, 'boards.backup');
  await backupDataFolder(source, backup);
  const { folder, storage } = await folderWith('old');
  const before = await contentOf(storage);
  const generation = await storage.generation();
  const outcome = await restoreDataFolder(folder, make(backup, place));
  expect(outcome).toMatchObject({ ok: false, problem: { code } });
  expect(await contentOf(storage)).toEqual(before);
  expect(await storage.generation()).toBe(generation);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a folder that a server of an older version uses is left alone', async () => {
  const { folder, storage } = await folderWith('a');
  const out = join(temporaryFolder(), 'boards.backup');
  await backupDataFolder(folder, out);
  exec('PRAGMA user_version = 1')(join(folder, databaseFile));
  expect(await restoreDataFolder(folder, out)).toMatchObject({ problem: { code: 'in-use' } });
  exec('PRAGMA user_version = 2')(join(folder, databaseFile));
  expect((await storage.listBoards()).map(({ id }) => id)).toEqual(['a']);
});
