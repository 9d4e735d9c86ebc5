import { parseBoardFile, readBoardFile, writeBoardFile } from '@symbiomap/domain';
import { samples } from '@symbiomap/domain/samples';
import { readBoard } from '@symbiomap/document';
import { roles, stateEpochHeader, type ErrorResponse } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { eventually } from '../testing/eventually.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard, post, startTestServer } from '../testing/testServer.ts';
import type { FindingsReport } from '@symbiomap/i18n';

const oldFile = { format: 'symbiomap.board', version: 1, board: { title: 'x' } };
const bearer = (key: string) => ({ Authorization: `Bearer ${key}` });

test('a new board has a link for each role, all different, the key in the fragment', async () => {
  const server = await startTestServer();
  const answer = await post(`${server.url}/api/boards`, { title: 'Kalundborg' });
  expect(answer.status).toBe(201);
  const { id, links } = (await answer.json()) as { id: string; links: Record<string, string> };
  expect(Object.keys(links)).toEqual([...roles]);
  expect(new Set(Object.values(links)).size).toBe(roles.length);
  for (const link of Object.values(links))
    expect(link).toMatch(new RegExp(`^/b/${id}#[\\w-]{32}$`));
});

test('links are absolute where the public address is known', async () => {
  const server = await startTestServer({ config: { publicUrl: 'https://map.example.org' } });
  const answer = await post(`${server.url}/api/boards`, { title: 'x' });
  const { links } = (await answer.json()) as { links: { owner: string } };
  expect(links.owner).toMatch(/^https:\/\/map\.example\.org\/b\//);
});

test('every link says what it opens', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server, { title: 'Kalundborg' });
  for (const role of roles) {
    const url = `${server.url}/api/boards/${board.id}/access`;
    const answer = await fetch(url, { headers: bearer(board.keys[role]) });
    expect(await answer.json()).toEqual({
      role,
      title: 'Kalundborg',
      epoch: expect.stringMatching(/^[\w-]{16,64}$/) as unknown,
    });
  }
});

test.each(['gzip', 'identity'])(
  'the document comes as one update, packed: %s',
  async (encoding) => {
    const server = await startTestServer();
    const [sample] = samples;
    const board = await createTestBoard(server, { file: writeBoardFile(sample.load()) });
    const url = `${server.url}/api/boards/${board.id}`;
    const asking = { headers: { ...bearer(board.keys.viewer), 'Accept-Encoding': encoding } };
    const answer = await fetch(`${url}/state`, asking);
    expect(answer.headers.get('Content-Encoding')).toBe(encoding === 'gzip' ? 'gzip' : null);
    const access = await fetch(`${url}/access`, asking);
    const { epoch } = (await access.json()) as { epoch: string };
    expect(answer.headers.get(stateEpochHeader)).toBe(epoch);
    const yDoc = new Y.Doc();
    Y.applyUpdate(yDoc, new Uint8Array(await answer.arrayBuffer()));
    expect(readBoard(yDoc).flows).toEqual(sample.load().flows);
    const other = await createTestBoard(server, { title: 'Another' });
    const refused = await fetch(`${url}/state`, { headers: bearer(other.keys.owner) });
    expect([refused.status, refused.headers.get(stateEpochHeader)]).toEqual([404, null]);
  },
);

test('a file comes back as it went in', async () => {
  const server = await startTestServer();
  const [sample] = samples;
  const file = writeBoardFile(sample.load());
  const board = await createTestBoard(server, { file });
  const url = `${server.url}/api/boards/${board.id}`;
  const answer = await fetch(url, { headers: bearer(board.keys.viewer) });
  expect(sorted(await answer.json())).toEqual(sorted(file));
});

test.each(samples.map(({ id }) => id))('the template %s opens, in a client too', async (id) => {
  const server = await startTestServer();
  const board = await createTestBoard(server, { title: 'Mine', template: id });
  const url = `${server.url}/api/boards/${board.id}`;
  const answer = await fetch(url, { headers: bearer(board.keys.viewer) });
  const read = parseBoardFile(await answer.text());
  const sample = samples.find((known) => known.id === id);
  if (!read.ok || sample === undefined) throw new Error('The answer is a board file.');
  expect(read.value.board.title).toBe('Mine');
  expect(read.value.companies.size).toBe(sample.companyCount);
  expect(read.value.flows.size).toBe(sample.flowCount);
  const client = connectClient(server, board, 'viewer');
  await eventually('the client has it', () => client.provider.synced);
  expect(client.doc.getMap('companies').size).toBe(sample.companyCount);
});

test('two boards from one template share nothing, not even who wrote them', async () => {
  const server = await startTestServer();
  const boards = [
    await createTestBoard(server, { title: 'a', template: samples[0].id }),
    await createTestBoard(server, { title: 'b', template: samples[0].id }),
  ];
  const clients = boards.map((board) => connectClient(server, board, 'viewer'));
  await eventually('both are there', () => clients.every(({ provider }) => provider.synced));
  const [a, b] = clients.map(({ doc }) => [...doc.store.clients.keys()]);
  expect(a).toHaveLength(1);
  expect(a).not.toEqual(b);
});

test('what is read is what people have just written', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const client = connectClient(server, board, 'facilitator');
  const watcher = connectClient(server, board, 'viewer');
  await eventually('both are in', () => client.provider.synced && watcher.provider.synced);
  client.board.set('region', 'Denmark');
  await eventually('it is committed', () => watcher.board.get('region') === 'Denmark');
  const url = `${server.url}/api/boards/${board.id}`;
  const answer = await fetch(url, { headers: bearer(board.keys.commenter) });
  const read = readBoardFile(await answer.json());
  expect(read.ok && read.value.board.region).toBe('Denmark');
});

test('what does not fit on a board is told in words, counted by how grave it is', async () => {
  const server = await startTestServer();
  const file = { ...oldFile, flows: [{ id: 'f1', from: 'nobody' }] };
  const board = await createTestBoard(server, { file });
  const ask = async (language: string) => {
    const headers = { ...bearer(board.keys.viewer), 'Accept-Language': language };
    const answer = await fetch(`${server.url}/api/boards/${board.id}/findings`, { headers });
    return (await answer.json()) as FindingsReport;
  };
  const { findings, counts } = await ask('en');
  const broken = findings.find(({ check }) => check === 'flow-end-missing');
  expect(broken).toMatchObject({ severity: 'error', items: ['f1'] });
  expect(broken?.message).toMatch(/\w+ \w+/);
  expect(counts.error + counts.warning + counts.hint).toBe(findings.length);
  const russian = (await ask('ru')).findings.find(({ check }) => check === 'flow-end-missing');
  expect(russian?.message).toMatch(/[а-я]/);
});

test('a wrong key and a board that is not there get the same answer', async () => {
  const server = await startTestServer();
  const mine = await createTestBoard(server);
  const theirs = await createTestBoard(server);
  const ask = async (id: string, key: string) => {
    const answer = await fetch(`${server.url}/api/boards/${id}`, { headers: bearer(key) });
    return { status: answer.status, body: await answer.text() };
  };
  const wrongKey = await ask(theirs.id, mine.keys.owner);
  expect(wrongKey.status).toBe(404);
  expect(await ask('a'.repeat(24), mine.keys.owner)).toEqual(wrongKey);
  expect(await ask('__proto__', mine.keys.owner)).toEqual(wrongKey);
  expect(await ask(mine.id, 'short')).toEqual(wrongKey);
  const withoutKey = await fetch(`${server.url}/api/boards/${mine.id}`);
  expect(withoutKey.status).toBe(401);
});

test.each([
  ['no JSON', '{"title":', 400, 'bad-json', undefined],
  ['nothing', '', 400, 'bad-json', undefined],
  ['a list', [], 422, 'not-object', undefined],
  ['no title', {}, 422, 'missing', 'title'],
  ['a title that is no text', { title: 7 }, 422, 'not-text', 'title'],
  ['an endless title', { title: 'x'.repeat(301) }, 422, 'too-long', 'title'],
  [
    'an unknown template',
    { title: 'x', template: 'atlantis' },
    422,
    'unknown-template',
    'template',
  ],
  ['template and file', { title: 'x', template: 'a', file: {} }, 422, 'not-both', 'template'],
  ['a file of something else', { title: 'x', file: {} }, 422, 'not-board', 'file.format'],
  ['a newer file', { file: { ...oldFile, version: 2 } }, 422, 'newer-version', 'file.version'],
  [
    'a file without a title',
    { file: { ...oldFile, board: {} } },
    422,
    'no-title',
    'file.board.title',
  ],
  [
    'a flow of an unknown stage',
    { file: { ...oldFile, flows: [{ id: 'f1', stage: 'maybe' }] } },
    422,
    'not-one-of',
    'file.flows[0].stage',
  ],
  [
    'settings that are none, and a title',
    { title: 'x', file: { ...oldFile, board: 7 } },
    422,
    'not-object',
    'file.board',
  ],
])('%s is refused with its place', async (_, body, status, code, field) => {
  const server = await startTestServer();
  const answer = await post(`${server.url}/api/boards`, body);
  expect(answer.status).toBe(status);
  const { error } = (await answer.json()) as ErrorResponse;
  expect(error.code).toBe(code);
  expect(error.field).toBe(field);
  expect(error.message).toMatch(/\w/);
  expect(error.message).not.toMatch(/[{}]/);
});

test('a body beyond the limit is refused, whether it says its length or not', async () => {
  const server = await startTestServer();
  const body = JSON.stringify({ title: 'x'.repeat(11 * 1024 * 1024) });
  expect((await post(`${server.url}/api/boards`, body)).status).toBe(413);
  const stream = new Blob([body]).stream();
  const answer = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    body: stream,
    duplex: 'half',
  } as RequestInit);
  expect(answer.status).toBe(413);
});

test('a body that does not say its length is read', async () => {
  const server = await startTestServer();
  const answer = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    body: new Blob([JSON.stringify({ title: 'Буше' })]).stream(),
    duplex: 'half',
  } as RequestInit);
  expect(answer.status).toBe(201);
});

test('what goes wrong is said in the language of who asks', async () => {
  const server = await startTestServer();
  const answer = await post(
    `${server.url}/api/boards`,
    {},
    { 'Accept-Language': 'ru-RU,en;q=0.5' },
  );
  const { error } = (await answer.json()) as { error: { message: string } };
  expect(error.message).toBe('Поле «title» пустое. Заполните его.');
});

test('where only the administrator creates boards, their key is asked for', async () => {
  const adminKey = 'correct horse battery';
  const server = await startTestServer({ config: { whoCreates: 'admin', adminKey } });
  const url = `${server.url}/api/boards`;
  expect((await post(url, { title: 'x' })).status).toBe(403);
  expect((await post(url, { title: 'x' }, bearer('wrong'))).status).toBe(403);
  const key = adminKey.replaceAll(' ', '-');
  const other = await startTestServer({ config: { whoCreates: 'admin', adminKey: key } });
  expect((await post(`${other.url}/api/boards`, { title: 'x' }, bearer(key))).status).toBe(201);
});

test('a storage that fails is told as such, and nothing is created', async () => {
  const storage = createMemoryStorage();
  const broken = {
    ...storage,
    createBoard: () => Promise.reject(new Error('disk full')),
    ping: () => Promise.reject(new Error('disk full')),
  };
  const server = await startTestServer({ storage: broken });
  const answer = await post(`${server.url}/api/boards`, { title: 'x' });
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ error: { code: 'unavailable' } });
  expect(await storage.listBoards()).toEqual([]);
});

test('an address of nothing is answered as such', async () => {
  const server = await startTestServer();
  const answer = await fetch(`${server.url}/api/nothing`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'no-such-address' } });
});

/** JSON with its keys in order: the order of fields says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const entries = value.map(sorted);
    return entries.every(hasId) ? entries.sort((a, b) => (a.id < b.id ? -1 : 1)) : entries;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sorted(entry)]));
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
