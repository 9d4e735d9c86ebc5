import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { updateFrame } from './rooms/frames.ts';
import { startChildServer } from './testing/childServer.ts';
import { eventually, pause } from './testing/eventually.ts';
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
  const startedAtMs = performance.now();
  first.process.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(performance.now() - startedAtMs).toBeLessThan(5_000);
  expect(anna.closeCodes[0]).toBe(4512);
  expect(anna.closedWith()).toBeNull();

  const second = await startChildServer(folder);
  const boris = connectClient(second, board, 'viewer');
  await eventually('Boris is in', () => boris.provider.synced);
  expect(boris.board.toJSON()).toMatchObject({ title: 'Kalundborg', region: 'Denmark' });
});

test('killed in the middle of work, nothing that was shown or called saved is lost', async () => {
  const folder = temporaryFolder();
  for (const workMs of [60, 150, 280]) {
    const server = await startChildServer(folder);
    const board = await createTestBoard(server);
    const watcher = connectClient(server, board, 'viewer');
    await eventually('the watcher is in', () => watcher.provider.synced);
    const client = await connectRaw(server, board.id, board.keys.editor, { wantsSaved: true });
    let saved = 0;
    client.socket.on('message', (data: Buffer) => {
      const decoder = decoding.createDecoder(data);
      if (decoding.readVarUint(decoder) === 10) saved = decoding.readVarUint(decoder);
    });
    let written = 0;
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => client.socket.send(updateFrame(update)));
    const work = setInterval(() => {
      written += 1;
      doc.getMap('notes').set(`n${written}`, new Y.Map());
    }, 1);
    await pause(workMs);
    server.process.kill('SIGKILL');
    expect(await server.ended).toBe('SIGKILL');
    clearInterval(work);
    await client.closed;
    watcher.provider.disconnect();
    const shown = [...watcher.doc.getMap('notes').keys()];
    expect(saved).toBeGreaterThan(0);
    expect(shown.length).toBeGreaterThan(0);

    const next = await startChildServer(folder);
    const late = connectClient(next, board, 'viewer');
    await eventually('the next visitor is in', () => late.provider.synced);
    // Complete in the first answer: nothing trickles in later.
    const kept = new Set(late.doc.getMap('notes').keys());
    expect(shown.filter((id) => !kept.has(id))).toEqual([]);
    expect(kept.size).toBeGreaterThanOrEqual(saved);
    next.process.kill('SIGKILL');
    await next.ended;
  }
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

/** A folder on a disk of 1 MB, where this machine lets us make one. */
function smallDisk(): string | null {
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

test('a full disk: nothing is called saved, people read on, and when there is room again all is saved', async ({
  skip,
}) => {
  const folder = smallDisk();
  if (folder === null) return skip('no small disk can be mounted here');
  try {
    const server = await startChildServer(folder);
    const board = await createTestBoard(server);
    const client = await connectRaw(server, board.id, board.keys.editor, { wantsSaved: true });
    let saved = 0;
    client.socket.on('message', (data: Buffer) => {
      const decoder = decoding.createDecoder(data);
      if (decoding.readVarUint(decoder) === 10) saved = decoding.readVarUint(decoder);
    });
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => client.socket.send(updateFrame(update)));
    for (let count = 1; count <= 20; count += 1) {
      doc.getMap('notes').set(`n${count}`, new Y.Map([['text', String(count).repeat(50_000)]]));
      await pause(20);
    }
    await pause(300);
    expect(saved).toBeLessThan(20);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    const reader = connectClient(server, board, 'viewer');
    await eventually('the board can be read', () => reader.provider.synced);
    expect(reader.doc.getMap('notes').size).toBe(saved);
    execFileSync('mount', ['-o', 'remount,size=64m', folder]);
    await eventually('all is saved', () => saved === 20, 10_000);
    await eventually('and shown', () => reader.doc.getMap('notes').size === 20);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});
