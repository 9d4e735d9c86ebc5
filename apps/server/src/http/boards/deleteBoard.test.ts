import { closeCodes, roles } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import { createMemoryStorage } from '../../storage/memoryStorage.ts';
import { boardApi } from '../../testing/boardApi.ts';
import { eventually } from '../../testing/eventually.ts';
import { connectClient } from '../../testing/testClient.ts';
import { createTestBoard, startTestServer } from '../../testing/testServer.ts';

test('an owner deletes the board for good; who is in it is told, and it stays gone', async () => {
  const storage = createMemoryStorage();
  const server = await startTestServer({ storage });
  const board = await createTestBoard(server);
  const other = await createTestBoard(server);
  const api = boardApi(server, board);
  const client = connectClient(server, board, 'facilitator');
  await eventually('someone is in', () => client.provider.synced);
  expect((await api.ask('owner', 'DELETE')).status).toBe(204);
  await eventually('they are told', () => client.closedWith() === closeCodes.noSuchBoard);
  expect(await storage.listBoards()).toMatchObject([{ id: other.id }]);
  for (const role of roles) expect((await api.ask(role, 'GET')).status).toBe(404);
  expect((await api.ask('owner', 'DELETE')).status).toBe(404);
});

test('nobody but an owner does', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const api = boardApi(server, board);
  for (const role of roles.filter((known) => known !== 'owner'))
    expect((await api.ask(role, 'DELETE')).status).toBe(403);
  expect((await api.ask('owner', 'GET')).status).toBe(200);
});
