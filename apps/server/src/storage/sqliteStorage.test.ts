import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
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

describeStorage(
  () => openIn(temporaryFolder()),
  async (storage) => {
    await storage.close();
    return openIn(folderOf.get(storage) ?? '');
  },
);

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
