import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { failingDatabase } from '../testing/failingDatabase.ts';
import { countdown } from '../testing/failingStorage.ts';
import { describeStorage } from '../testing/storageContract.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import type { BoardStorage } from './boardStorage.ts';
import { openSqliteDatabase } from './openSqliteDatabase.ts';
import { createSqliteStorage } from './sqliteStorage.ts';

const folderOf = new WeakMap<BoardStorage, string>();

function openIn(folder: string): BoardStorage {
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  const storage = createSqliteStorage(opened.value);
  folderOf.set(storage, folder);
  return storage;
}

describeStorage(() => openIn(temporaryFolder()), {
  reopen: async (storage) => {
    await storage.close();
    return openIn(folderOf.get(storage) ?? '');
  },
  openFaulty: () => {
    const opened = openSqliteDatabase(temporaryFolder());
    if (!opened.ok) throw new Error(opened.problem.code);
    const { step, ...faults } = countdown();
    const { database, close } = opened.value;
    const storage = createSqliteStorage({ database: failingDatabase(database, step), close });
    return { storage, ...faults };
  },
});

const fileIn = (folder: string) => join(folder, 'symbiomap.sqlite');

test('a database made by a newer version is left as it is', async () => {
  const folder = temporaryFolder();
  await openIn(folder).close();
  const database = new DatabaseSync(fileIn(folder));
  database.exec('PRAGMA user_version = 99');
  database.close();
  const before = readFileSync(fileIn(folder));
  expect(openSqliteDatabase(folder)).toMatchObject({
    ok: false,
    problem: { code: 'newer-version', detail: '99' },
  });
  expect(readFileSync(fileIn(folder))).toEqual(before);
});

test('a file that is no database is left as it is', () => {
  const folder = temporaryFolder();
  writeFileSync(fileIn(folder), 'Dear diary, '.repeat(100));
  expect(openSqliteDatabase(folder)).toMatchObject({ ok: false, problem: { code: 'cannot-open' } });
  expect(readFileSync(fileIn(folder), 'utf8')).toMatch(/^Dear diary/);
});

test("another program's database is left as it is", () => {
  const folder = temporaryFolder();
  const database = new DatabaseSync(fileIn(folder));
  database.exec('CREATE TABLE recipes (name TEXT)');
  database.close();
  const before = readFileSync(fileIn(folder));
  expect(openSqliteDatabase(folder)).toMatchObject({ ok: false, problem: { code: 'not-ours' } });
  expect(readFileSync(fileIn(folder))).toEqual(before);
});

test('a folder that a server uses is refused to a second one, and free when the first ends', async () => {
  const folder = temporaryFolder();
  const first = openIn(folder);
  expect(openSqliteDatabase(folder)).toMatchObject({ ok: false, problem: { code: 'in-use' } });
  await first.close();
  await openIn(folder).close();
});

test('a commit is on the disk before it is confirmed', () => {
  const opened = openSqliteDatabase(temporaryFolder());
  if (!opened.ok) throw new Error(opened.problem.code);
  const pragma = (name: string) => opened.value.database.prepare(`PRAGMA ${name}`).get()?.[name];
  expect(pragma('journal_mode')).toBe('wal');
  expect(pragma('synchronous')).toBe(2);
  opened.value.close();
});

test('of a deleted board nothing can be read in the files any more', async () => {
  const folder = temporaryFolder();
  const storage = openIn(folder);
  const canary = (name: string) => new TextEncoder().encode(`canary ${name} `.repeat(500));
  const found = (name: string) =>
    readdirSync(folder).filter((file) =>
      readFileSync(join(folder, file)).includes(Buffer.from(`canary ${name}`)),
    );
  const empty = Y.encodeStateAsUpdateV2(new Y.Doc());
  const keyHash = canary('key');
  const label = 'canary label';
  const link = {
    id: 'l',
    keyHash,
    role: 'owner',
    label,
    createdAtMs: 1,
    expiresAtMs: null,
  } as const;
  await storage.createBoard({ id: 'a', createdAtMs: 1, links: [link], snapshot: empty });
  await storage.createBoard({ id: 'b', createdAtMs: 1, links: [], snapshot: empty });
  const { epoch = '' } = (await storage.loadBoard('a')) ?? {};
  await storage.append([{ boardId: 'a', epoch, update: canary('update') }]);
  await storage.addVersion({
    id: 'v',
    boardId: 'a',
    epoch,
    atMs: 1,
    title: 'canary title',
    kind: 'named',
    by: null,
    content: canary('version'),
  });
  const names = ['key', 'label', 'update', 'title', 'version'];
  for (const name of names) expect(found(name), name).not.toEqual([]);
  await storage.deleteBoard('a');
  for (const name of names) expect(found(name), name).toEqual([]);
  await storage.close();
});

test('what a reader keeps from being overwritten is overwritten later', async () => {
  const folder = temporaryFolder();
  const storage = openIn(folder);
  const doc = new Y.Doc();
  doc.getMap('board').set('title', 'canary');
  const canary = Y.encodeStateAsUpdateV2(doc);
  await storage.createBoard({ id: 'a', createdAtMs: 1, links: [], snapshot: canary });
  await storage.createBoard({ id: 'b', createdAtMs: 1, links: [], snapshot: canary });
  const { epoch = '' } = (await storage.loadBoard('b')) ?? {};
  const reader = new DatabaseSync(fileIn(folder));
  reader.exec('BEGIN; SELECT * FROM boards');
  await storage.deleteBoard('a');
  const walBytes = () => statSync(`${fileIn(folder)}-wal`).size;
  expect(walBytes()).toBeGreaterThan(0);
  reader.close();
  expect(await storage.compact('b', { epoch, snapshot: canary, position: 0 })).toBeNull();
  expect(walBytes()).toBe(0);
  await storage.close();
});
