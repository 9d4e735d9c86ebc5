import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { startChildServer } from './testing/childServer.ts';
import { eventually, pause, within } from './testing/eventually.ts';
import { connectRaw } from './testing/rawClient.ts';
import { temporaryFolder } from './testing/temporaryFolder.ts';
import { connectClient } from './testing/testClient.ts';
import { createTestBoard, post } from './testing/testServer.ts';

test('SIGTERM commits, sends everyone away to come back, and ends well; the next start has it all', async () => {
  const folder = temporaryFolder();
  const first = await startChildServer(folder);
  const board = await createTestBoard(first);
  const anna = connectClient(first, board, 'facilitator');
  await eventually('Anna is in', () => anna.provider.synced);
  anna.board.set('region', 'Denmark');
  await pause(30);
  first.process.kill('SIGTERM');
  expect(await within(5_000, 'the server ends', first.ended)).toBe(0);
  expect(anna.closeCodes[0]).toBe(4512);
  expect(anna.closedWith()).toBeNull();

  const second = await startChildServer(folder);
  const boris = connectClient(second, board, 'viewer');
  await eventually('Boris is in', () => boris.provider.synced);
  expect(boris.board.toJSON()).toMatchObject({ title: 'Kalundborg', region: 'Denmark' });
});

test('no key, name or content gets into the log or, for keys, onto the disk', async () => {
  const folder = temporaryFolder();
  const adminKey = 'canary-admin-key-0123456789';
  const server = await startChildServer(folder, { SYMBIOMAP_ADMIN_KEY: adminKey });
  const board = await createTestBoard(server, { title: 'Canary title' });
  const editor = connectClient(server, board, 'facilitator');
  await eventually('the editor is in', () => editor.provider.synced);
  editor.provider.awareness.setLocalState({ person: { name: 'Canary person' } });
  editor.board.set('region', 'Canary region');
  const wrong = 'CanaryWrongKeyCanaryWrongKey';
  expect(await (await connectRaw(server, board.id, wrong)).closed).toBe(4401);
  const junk = await connectRaw(server, board.id, board.keys.owner);
  junk.socket.send('Canary text frame');
  await junk.closed;
  const url = `${server.url}/api/boards`;
  await post(url, '{"title":"Canary broken', {});
  await post(url, { title: 'x', template: 'Canary template' });
  await post(url, { title: 'Canary file', file: { format: 'Canary format' } });
  for (const key of [wrong, board.keys.viewer]) {
    const headers = { Authorization: `Bearer ${key}` };
    await (await fetch(`${url}/${board.id}?canary=Canary-query`, { headers })).text();
    await (await fetch(`${url}/Canary-id/access`, { headers })).text();
  }
  server.process.kill('SIGTERM');
  await server.ended;
  const log = server.output();
  expect(log).toContain('connection.refused');
  expect(log).toContain('board.created');
  const keys = [...Object.values(board.keys), adminKey];
  expect(log).not.toMatch(/canary/i);
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  for (const key of keys) {
    expect(log).not.toContain(key);
    for (const file of files) expect(file).not.toContain(key);
  }
});

test.each([
  ['a setting that cannot be used', { PORT: 'http' }, () => {}, /PORT.*not a port/],
  [
    'data of a newer version',
    {},
    (folder: string) => {
      const database = new DatabaseSync(join(folder, 'symbiomap.sqlite'));
      database.exec('PRAGMA application_id = 0x53796d42; PRAGMA user_version = 9');
      database.close();
    },
    /newer Symbiomap/,
  ],
  [
    'a file that is no database',
    {},
    (folder: string) => writeFileSync(join(folder, 'symbiomap.sqlite'), 'x'.repeat(5_000)),
    /cannot be opened/,
  ],
])('%s: one clear line and no start', async (_, environment, prepare, message) => {
  const folder = temporaryFolder();
  prepare(folder);
  const failed = await startChildServer(folder, environment).catch((error: unknown) => error);
  expect(String(failed)).toMatch(message);
  expect(String(failed)).not.toMatch(/\bat .*\.ts/);
});
