import { personIdOf, readVersionEntry, roles } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMemoryStorage } from '../../storage/memoryStorage.ts';
import { boardApi, type BoardApi } from '../../testing/boardApi.ts';
import { eventually, pause } from '../../testing/eventually.ts';
import { connectClient } from '../../testing/testClient.ts';
import { createTestBoard, startTestServer } from '../../testing/testServer.ts';

const file = {
  format: 'symbiomap.board',
  version: 1,
  board: { title: 'Kalundborg' },
  companies: [
    { id: 'bakery', name: 'Bakery', position: { x: 10, y: 10 } },
    { id: 'farm', name: 'Farm', position: { x: 5_000, y: 10 } },
  ],
  areas: [
    { id: 'team1', title: 'Team 1', position: { x: 0, y: 0 }, size: { width: 100, height: 100 } },
  ],
};

async function boardOf() {
  const storage = createMemoryStorage();
  const server = await startTestServer({ storage });
  const board = await createTestBoard(server, { file });
  const client = connectClient(server, board, 'editor');
  await eventually('someone is in', () => client.provider.synced);
  return { server, board, storage, client, api: boardApi(server, board) };
}

async function named(api: BoardApi, title: string): Promise<string> {
  const answer = await api.ask('editor', 'POST', '/history', { title });
  expect(answer.status).toBe(201);
  return readVersionEntry(await answer.json())?.id ?? '';
}

interface File {
  readonly companies?: readonly { readonly id: string; readonly name: string }[];
}
const companiesIn = ({ companies = [] }: File) =>
  Object.fromEntries(companies.map(({ id, name }) => [id, name]));

const companyOf = ({ doc }: { doc: Y.Doc }, id: string) =>
  doc.getMap('companies').get(id) as Y.Map<unknown> | undefined;

/** Waits until the server has what a client wrote. */
async function arrived(
  api: BoardApi,
  check: (companies: Readonly<Record<string, string>>) => boolean,
): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const answer = await api.ask('viewer', 'GET');
    if (check(companiesIn((await answer.json()) as File))) return;
    await pause(10);
  }
  throw new Error('The server never had it.');
}

test('the board as it is now gets a name, and can be looked at later', async () => {
  const { api, client } = await boardOf();
  const person = 's'.repeat(22);
  const answer = await api.ask('editor', 'POST', '/history', { title: 'Before lunch', person });
  const version = readVersionEntry(await answer.json());
  expect(version).toMatchObject({ kind: 'named', title: 'Before lunch', by: personIdOf(person) });
  companyOf(client, 'bakery')?.set('name', 'Brewery');
  client.doc.getMap('companies').delete('farm');
  await arrived(api, ({ bakery }) => bakery === 'Brewery');
  const then = await api.ask('editor', 'GET', `/history/${version?.id ?? ''}`);
  expect(companiesIn((await then.json()) as File)).toEqual({ bakery: 'Bakery', farm: 'Farm' });
  expect(await api.versions('editor')).toEqual([version]);
});

test('history is for those who write for all; going back and deleting for those who lead', async () => {
  const { api } = await boardOf();
  const id = await named(api, 'x');
  for (const role of roles) {
    const writes = ['owner', 'facilitator', 'editor'].includes(role);
    const leads = ['owner', 'facilitator'].includes(role);
    expect((await api.ask(role, 'GET', '/history')).status).toBe(writes ? 200 : 403);
    expect((await api.ask(role, 'GET', `/history/${id}`)).status).toBe(writes ? 200 : 403);
    expect((await api.ask(role, 'POST', '/history', { title: 'y' })).status).toBe(
      writes ? 201 : 403,
    );
    expect((await api.ask(role, 'POST', `/history/${id}/restore`, {})).status).toBe(
      leads ? 204 : 403,
    );
    expect((await api.ask(role, 'DELETE', '/history/unknown')).status).toBe(leads ? 404 : 403);
  }
  expect((await api.ask('owner', 'DELETE', `/history/${id}`)).status).toBe(204);
  expect((await api.ask('owner', 'GET', `/history/${id}`)).status).toBe(404);
});

test('going back is one edit that everyone sees, and what nobody touched stays as it is', async () => {
  const { api, client, server, board } = await boardOf();
  const id = await named(api, 'Good');
  companyOf(client, 'bakery')?.set('name', 'Vandalised');
  client.doc.getMap('companies').delete('farm');
  const late = new Y.Map<unknown>([['name', 'Late']]);
  client.doc.getMap('companies').set('late', late);
  await arrived(api, (companies) => companies['late'] === 'Late' && !('farm' in companies));
  const watcher = connectClient(server, board, 'viewer');
  await eventually('someone watches', () => watcher.provider.synced);
  let updates = 0;
  client.doc.on('update', () => (updates += 1));
  const kept = companyOf(client, 'bakery');
  expect((await api.ask('facilitator', 'POST', `/history/${id}/restore`)).status).toBe(204);
  for (const { doc } of [client, watcher])
    await eventually('all see it', () => {
      const companies = doc.getMap('companies');
      return companies.has('farm') && !companies.has('late');
    });
  expect(updates).toBe(1);
  expect(companyOf(client, 'bakery')?.get('name')).toBe('Bakery');
  expect(companyOf(client, 'bakery')).toBe(kept);
  companyOf(client, 'farm')?.set('name', 'Farm 2');
  await arrived(api, ({ farm }) => farm === 'Farm 2');
});

test('an area goes back alone', async () => {
  const { api, client } = await boardOf();
  const id = await named(api, 'Good');
  companyOf(client, 'bakery')?.set('name', 'Vandalised');
  companyOf(client, 'farm')?.set('name', 'Farm 2');
  await arrived(api, ({ farm, bakery }) => farm === 'Farm 2' && bakery === 'Vandalised');
  const path = `/history/${id}/restore`;
  expect((await api.ask('owner', 'POST', path, { area: 'team1' })).status).toBe(204);
  const now = (await (await api.ask('viewer', 'GET')).json()) as File;
  expect(companiesIn(now)).toEqual({ bakery: 'Bakery', farm: 'Farm 2' });
  const refused = await api.ask('owner', 'POST', path, { area: 'team9' });
  expect(await api.refusal(refused)).toEqual({ status: 422, code: 'no-such-area', field: 'area' });
});

test('a board has so many named versions', async () => {
  const { api, storage, board } = await boardOf();
  const { epoch = '' } = (await storage.loadBoard(board.id)) ?? {};
  for (let index = 0; index < 100; index += 1)
    await storage.addVersion({
      id: `v${index}`,
      boardId: board.id,
      epoch,
      atMs: index,
      title: 'x',
      kind: 'named',
      by: null,
      content: new Uint8Array(),
    });
  const answer = await api.ask('editor', 'POST', '/history', { title: 'One more' });
  expect(await api.refusal(answer)).toEqual({ status: 409, code: 'too-many-versions' });
});

test('while storage fails nobody waits for a way back that cannot be saved', async () => {
  const storage = createMemoryStorage();
  let isDown = false;
  const failing = {
    ...storage,
    ping: () => (isDown ? Promise.reject(new Error('disk')) : storage.ping()),
  };
  const server = await startTestServer({ storage: failing });
  const board = await createTestBoard(server, { file });
  const api = boardApi(server, board);
  const id = await named(api, 'Good');
  isDown = true;
  expect((await api.ask('owner', 'POST', `/history/${id}/restore`)).status).toBe(503);
});

test.each([
  ['a title that is missing', 'POST', '/history', {}, 422, 'missing', 'title'],
  [
    'a person who proves nothing',
    'POST',
    '/history',
    { title: 'x', person: 'x' },
    422,
    'not-person',
    'person',
  ],
  [
    'a version that is not there',
    'GET',
    '/history/gone',
    undefined,
    404,
    'no-such-version',
    undefined,
  ],
  [
    'going back to one that is not there',
    'POST',
    '/history/gone/restore',
    {},
    404,
    'no-such-version',
    undefined,
  ],
  ['an area that is no id', 'POST', '/history/gone/restore', { area: 7 }, 422, 'not-id', 'area'],
])('%s is refused with its place', async (_, method, path, body, status, code, field) => {
  const { api } = await boardOf();
  const refused = await api.refusal(await api.ask('owner', method, path, body));
  expect(refused).toEqual({ status, code, ...(field !== undefined && { field }) });
});
