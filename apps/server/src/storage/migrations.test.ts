import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { databaseFile, openSqliteDatabase } from './openSqliteDatabase.ts';
import { applicationId, migrations, schemaVersion } from './sqliteSchema.ts';
import { createSqliteStorage } from './sqliteStorage.ts';

/** What version 1 of the server made, statement by statement. Never to be changed. */
const madeByVersion1 = `
  PRAGMA journal_mode = WAL;
  PRAGMA foreign_keys = ON;
  BEGIN;
  CREATE TABLE boards (
    id TEXT PRIMARY KEY,
    created_at_ms INTEGER NOT NULL,
    snapshot BLOB NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE links (
    key_hash BLOB PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    role TEXT NOT NULL
  ) STRICT;
  CREATE INDEX links_by_board ON links (board_id);
  CREATE TABLE updates (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    data BLOB NOT NULL
  ) STRICT;
  CREATE INDEX updates_by_board ON updates (board_id, position);
  PRAGMA application_id = 1400466754;
  PRAGMA user_version = 1;
  COMMIT;
`;

const keyHash = new Uint8Array(32).fill(1);

function folderOfVersion1(): string {
  const folder = temporaryFolder();
  const database = new DatabaseSync(join(folder, databaseFile));
  database.exec(madeByVersion1);
  const doc = new Y.Doc();
  doc.getMap('board').set('title', 'Old');
  const insert = (statement: string, ...values: (string | number | Uint8Array)[]) =>
    database.prepare(statement).run(...values);
  const board = 'INSERT INTO boards (id, created_at_ms, snapshot, position) VALUES (?, ?, ?, ?)';
  insert(board, 'a', 5, Y.encodeStateAsUpdateV2(doc), 3);
  insert(board, 'b', 6, Y.encodeStateAsUpdateV2(doc), 0);
  const link = 'INSERT INTO links (key_hash, board_id, role) VALUES (?, ?, ?)';
  insert(link, keyHash, 'a', 'owner');
  insert(link, new Uint8Array(32).fill(2), 'a', 'viewer');
  insert('INSERT INTO updates (position, board_id, data) VALUES (?, ?, ?)', 7, 'a', keyHash);
  database.close();
  return folder;
}

function openStorage(folder: string) {
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  return { storage: createSqliteStorage(opened.value), database: opened.value.database };
}

test('what version 1 kept is there after the change to this version', async () => {
  const { storage } = openStorage(folderOfVersion1());
  const [a, b] = [await storage.loadBoard('a'), await storage.loadBoard('b')];
  expect(a).toMatchObject({ position: 7, updates: [keyHash], writers: new Map() });
  expect(a?.epoch).toMatch(/^[\w-]{16,64}$/);
  expect(b?.epoch).not.toBe(a?.epoch);
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, b?.snapshot ?? new Uint8Array());
  expect(doc.getMap('board').get('title')).toBe('Old');
  const found = await storage.findLink('a', keyHash, 1_000);
  expect(found).toMatchObject({ role: 'owner', expiresAtMs: null });
  const links = await storage.listLinks('a');
  expect(links.map(({ role, createdAtMs }) => [role, createdAtMs])).toEqual([
    ['owner', 5],
    ['viewer', 5],
  ]);
  expect(new Set(links.map(({ id }) => id)).size).toBe(2);
  expect(await storage.revokeLink('a', found?.linkId ?? '', 1_000)).toBe('last-owner');
  expect(await storage.generation()).toMatch(/^[\w-]{16,64}$/);
  const entry = { boardId: 'a', epoch: a?.epoch ?? '', update: keyHash };
  expect((await storage.append([entry]))[0]).toBeGreaterThan(7);
  await storage.close();
});

test('what version 2 kept is there, and its log goes on from where it was', async () => {
  const folder = temporaryFolder();
  const database = new DatabaseSync(join(folder, databaseFile));
  for (const statements of migrations.slice(0, 2)) database.exec(statements);
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 2`);
  const snapshot = Y.encodeStateAsUpdateV2(new Y.Doc());
  const board = database.prepare('INSERT INTO boards VALUES (?, ?, ?, ?, ?)');
  board.run('a', 5, snapshot, 12, 'epoch-of-a');
  board.run('b', 6, snapshot, 0, 'epoch-of-b');
  const update = database.prepare('INSERT INTO updates VALUES (?, ?, ?)');
  update.run(13, 'a', Uint8Array.of(1));
  update.run(14, 'b', Uint8Array.of(2));
  update.run(15, 'a', Uint8Array.of(3));
  database.prepare('INSERT INTO writers VALUES (?, ?, ?)').run('a', 77, 'anna');
  database.close();

  const { storage } = openStorage(folder);
  expect(await storage.loadBoard('a')).toEqual({
    epoch: 'epoch-of-a',
    snapshot: new Uint8Array(snapshot),
    updates: [Uint8Array.of(1), Uint8Array.of(3)],
    position: 15,
    writers: new Map([[77, 'anna']]),
  });
  expect((await storage.loadBoard('b'))?.updates).toEqual([Uint8Array.of(2)]);
  const entry = { boardId: 'a', epoch: 'epoch-of-a', update: Uint8Array.of(4) };
  expect(await storage.append([entry, entry])).toEqual([16, 17]);
  expect(await storage.append([{ ...entry, epoch: 'epoch-of-b' }])).toEqual([null]);
  await storage.close();
});

test('what version 3 kept is there, and there is room for pictures', async () => {
  const folder = temporaryFolder();
  const database = new DatabaseSync(join(folder, databaseFile));
  for (const statements of migrations.slice(0, 3)) database.exec(statements);
  database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 3`);
  database.prepare('INSERT INTO boards VALUES (?, ?, ?, ?)').run('a', 5, 12, 'epoch-of-a');
  const snapshot = new Uint8Array(Y.encodeStateAsUpdateV2(new Y.Doc()));
  database.prepare('INSERT INTO snapshots VALUES (?, ?)').run('a', snapshot);
  database.close();

  const { storage } = openStorage(folder);
  expect(await storage.loadBoard('a')).toMatchObject({
    epoch: 'epoch-of-a',
    snapshot,
    position: 12,
  });
  expect(await storage.listImages('a')).toEqual([]);
  const image = { hash: 'a'.repeat(64), content: Uint8Array.of(1), addedAtMs: 1 };
  expect(await storage.addImage('a', image)).toBeNull();
  expect(await storage.loadImage('a', image.hash)).toEqual(image.content);
  await storage.close();
});

test('an old database ends with the same tables as a new one', async () => {
  const tablesIn = async (folder: string) => {
    const { storage, database } = openStorage(folder);
    const tables = database
      .prepare("SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY name")
      .all();
    const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
    const broken = database.prepare('PRAGMA foreign_key_check').all();
    await storage.close();
    return { tables, version, broken };
  };
  const old = await tablesIn(folderOfVersion1());
  expect(old).toEqual(await tablesIn(temporaryFolder()));
  expect(old.version).toBe(schemaVersion);
  expect(old.broken).toEqual([]);
});

test('a change to this version that breaks off has changed nothing', () => {
  const folder = folderOfVersion1();
  const database = new DatabaseSync(join(folder, databaseFile));
  // The last table of the change is in the way.
  database.exec('CREATE TABLE meta (note TEXT)');
  database.close();
  expect(openSqliteDatabase(folder)).toMatchObject({ ok: false, problem: { code: 'cannot-open' } });
  const after = new DatabaseSync(join(folder, databaseFile));
  expect(after.prepare('PRAGMA user_version').get()?.['user_version']).toBe(1);
  expect(after.prepare('SELECT count(*) AS n FROM links').get()?.['n']).toBe(2);
  expect(after.prepare('PRAGMA table_info(boards)').all()).toHaveLength(4);
  after.close();
});
