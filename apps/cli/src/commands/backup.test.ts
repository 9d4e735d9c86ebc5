import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openSqliteDatabase } from '../../../server/src/storage/openSqliteDatabase.ts';
import { createSqliteStorage } from '../../../server/src/storage/sqliteStorage.ts';
import { temporaryFolder } from '../../../server/src/testing/temporaryFolder.ts';
import { runWith } from '../testing/runWith.ts';

/** A data folder with a board of each of these ids; a server would still have it open. */
async function folderWith(...ids: string[]) {
  const folder = temporaryFolder();
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  const storage = createSqliteStorage(opened.value);
  for (const id of ids)
    await storage.createBoard({ id, createdAtMs: 1, links: [], snapshot: new Uint8Array([0]) });
  return { folder, env: { SYMBIOMAP_DATA: folder }, storage };
}

test('boards are backed up and restored while they are in use', async () => {
  const { env, storage } = await folderWith('a', 'b');
  const out = join(temporaryFolder(), 'boards.backup');
  const made = await runWith(['backup', out], env);
  expect(made.complaints).toBe('');
  expect(made.out).toMatch(/^2 boards are in .*boards\.backup now \(0\.\d+ MB\)\.\n$/);
  expect(made.code).toBe(0);
  await storage.deleteBoard('a');
  await storage.createBoard({ id: 'c', createdAtMs: 1, links: [], snapshot: new Uint8Array([0]) });
  const restored = await runWith(['restore', out], env);
  expect(restored.complaints).toBe('');
  expect(restored.out).toMatch(/^2 boards are as they were in .*boards\.backup/);
  expect(restored.code).toBe(0);
  expect((await storage.listBoards()).map(({ id }) => id)).toEqual(['a', 'b']);
  await storage.close();
});

test('a backup is restored into a new folder too', async () => {
  const { env, storage } = await folderWith('a');
  const out = join(temporaryFolder(), 'boards.backup');
  await runWith(['backup', out], env);
  await storage.close();
  const folder = join(temporaryFolder(), 'new');
  expect((await runWith(['restore', out], { SYMBIOMAP_DATA: folder })).code).toBe(0);
  const opened = openSqliteDatabase(folder);
  expect(opened.ok).toBe(true);
  if (!opened.ok) return;
  const again = createSqliteStorage(opened.value);
  expect(await again.listBoards()).toHaveLength(1);
  await again.close();
});

test.each([
  ['backup', 'a name that is taken', 'exists already'],
  ['backup', 'a folder without boards', 'There are no boards in'],
  ['restore', 'a file that is not there', 'no such file'],
  ['restore', 'something else', 'is not from Symbiomap'],
  ['restore', 'a newer backup', 'by a newer Symbiomap (data version 99)'],
])('%s with %s is one line: what, where, how to mend it', async (command, what, expected) => {
  const { env, folder, storage } = await folderWith('a');
  await storage.close();
  const file = join(temporaryFolder(), 'boards.backup');
  if (what === 'a newer backup') {
    await runWith(['backup', file], env);
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
  } else if (what === 'a name that is taken' || what === 'something else')
    writeFileSync(file, 'Dear diary');
  const before = existsSync(file) ? readFileSync(file) : null;
  const data = what === 'a folder without boards' ? temporaryFolder() : folder;
  const { code, out, complaints } = await runWith([command, file], { SYMBIOMAP_DATA: data });
  expect(complaints).toContain(expected);
  expect(complaints).toMatch(/^[^\n]+\n$/);
  expect([code, out]).toEqual([2, '']);
  expect(existsSync(file) ? readFileSync(file) : null).toEqual(before);
});
