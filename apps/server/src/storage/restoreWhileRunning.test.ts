import { closeCodes, offerSubprotocols } from '@symbiomap/protocol';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boardApi } from '../testing/boardApi.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { connectRaw } from '../testing/rawClient.ts';
import { connectClient } from '../testing/testClient.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { createTestBoard, startTestServer } from '../testing/testServer.ts';
import { backupDataFolder } from './backupDataFolder.ts';
import { openSqliteDatabase } from './openSqliteDatabase.ts';
import { restoreDataFolder } from './restoreDataFolder.ts';
import { createSqliteStorage } from './sqliteStorage.ts';

test('who is on a board that is restored is sent away to come back to the restored one', async () => {
  const folder = temporaryFolder();
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  const storage = createSqliteStorage(opened.value);
  const server = await startTestServer({ storage });
  const board = await createTestBoard(server);
  const api = boardApi(server, board);
  const region = async () => {
    const file = (await (await api.ask('owner', 'GET')).json()) as { board: { region?: string } };
    return file.board.region;
  };
  const epoch = async () => {
    const access = (await (await api.ask('owner', 'GET', '/access')).json()) as { epoch: string };
    return access.epoch;
  };
  const client = connectClient(server, board, 'owner');
  await eventually('someone is in', () => client.provider.synced);
  client.board.set('region', 'Zealand');
  while ((await region()) !== 'Zealand') await pause(10);
  const out = join(temporaryFolder(), 'boards.backup');
  expect(await backupDataFolder(folder, out)).toMatchObject({ ok: true });
  const made = await api.createLink('owner', { role: 'editor' });
  client.board.set('region', 'Funen');
  while ((await region()) !== 'Funen') await pause(10);
  const before = await epoch();

  client.provider.once('connection-close', () => client.provider.disconnect());
  expect(await restoreDataFolder(folder, out)).toMatchObject({ ok: true });
  await eventually('everyone is sent away', () => client.closeCodes.length > 0);
  expect(client.closeCodes).toEqual([closeCodes.restarting]);
  expect(await region()).toBe('Zealand');
  expect(await epoch()).not.toBe(before);
  expect((await api.ask(made.key, 'GET')).status).toBe(404);
  const late = connectClient(server, board, 'viewer');
  await eventually('the next one is in', () => late.provider.synced);
  expect(late.board.get('region')).toBe('Zealand');
});

test('who holds a copy of another epoch is not let in: it would bring back what the restore took away', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const answer = await boardApi(server, board).ask('editor', 'GET', '/access');
  const { epoch } = (await answer.json()) as { epoch: string };
  const key = board.keys.editor;
  const come = (held: string) =>
    connectRaw(server, board.id, key, { subprotocols: offerSubprotocols(key, { epoch: held }) });
  expect(await (await come(epoch.replace(/^./, 'z'))).closed).toBe(closeCodes.clientTooOld);
  const welcome = await come(epoch);
  await eventually('the server asks what it has', () => welcome.received.length > 0);
  expect(welcome.socket.readyState).toBe(welcome.socket.OPEN);
});
