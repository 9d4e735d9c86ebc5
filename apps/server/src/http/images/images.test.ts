import { imagesOn, maxImageBytes, parseBoardWithImages } from '@symbiomap/domain';
import { tinyImages } from '@symbiomap/domain/testing/tinyImages.ts';
import { roles, type Role } from '@symbiomap/protocol';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type * as Y from 'yjs';
import { systemClock } from '../../clock.ts';
import { uploadLimit } from '../../access/attemptLimiter.ts';
import { maxImages } from '../../storage/imageStorage.ts';
import { createMemoryStorage } from '../../storage/memoryStorage.ts';
import { boardApi } from '../../testing/boardApi.ts';
import { eventually, pause } from '../../testing/eventually.ts';
import { connectClient } from '../../testing/testClient.ts';
import {
  createTestBoard,
  post,
  startTestServer,
  type TestBoard,
} from '../../testing/testServer.ts';

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
const png = bytesOf(tinyImages.png);
const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** A picture like no other: what follows the end of a PNG is not looked at. */
const another = (seed: number) => Buffer.concat([png, Buffer.from(`${seed}`)]);

async function openBoard(options: Parameters<typeof startTestServer>[0] = {}, body?: object) {
  const storage = createMemoryStorage();
  const server = await startTestServer({ storage, ...options });
  const board = await createTestBoard(server, body);
  return { storage, server, board, ...asking(server, board), api: boardApi(server, board) };
}

function asking({ url }: { readonly url: string }, board: TestBoard) {
  const api = boardApi({ url }, board);
  const ask = (key: string, hash: string, init: RequestInit = {}) =>
    fetch(`${url}/api/boards/${board.id}/images/${hash}`, {
      ...init,
      headers: { Authorization: `Bearer ${key}`, 'Accept-Language': 'en', ...init.headers },
    });
  const put = (
    bytes: Uint8Array<ArrayBuffer>,
    { by = 'editor', as = nameOf(bytes) }: { readonly by?: Role; readonly as?: string } = {},
  ) =>
    ask(board.keys[by], as, {
      method: 'PUT',
      body: bytes,
      headers: { 'Content-Type': 'text/html' },
    });
  return {
    ask,
    put,
    refused: async (...args: Parameters<typeof put>) => api.refusal(await put(...args)),
    get: (hash: string, by: Role = 'viewer') => ask(board.keys[by], hash),
  };
}

test('a picture that an editor sends is there for everyone, as what it is and nothing else', async () => {
  const { put, get } = await openBoard();
  for (const base64 of Object.values(tinyImages))
    expect((await put(bytesOf(base64))).status).toBe(204);
  expect((await put(png)).status).toBe(204);
  const answer = await get(nameOf(png));
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(png);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=31536000, immutable',
    vary: 'Authorization',
  });
  const webp = await get(nameOf(bytesOf(tinyImages.webp)));
  expect(webp.headers.get('content-type')).toBe('image/webp');
});

test('who may add records may send pictures, who may look may see them', async () => {
  const { put, get } = await openBoard();
  const may = (role: Role) => !['commenter', 'viewer'].includes(role);
  for (const role of roles)
    expect((await put(png, { by: role })).status, role).toBe(may(role) ? 204 : 403);
  for (const role of roles) expect((await get(nameOf(png), role)).status, role).toBe(200);
});

test('without a link, with one that has ended, and with that of another board nothing is sent or seen', async () => {
  const { server, storage, ask, api, board } = await openBoard();
  const hash = nameOf(png);
  const both = async (key: string) => {
    const sent = await ask(key, hash, { method: 'PUT', body: png });
    return [sent.status, (await ask(key, hash)).status];
  };
  const revoked = await api.createLink('owner', { role: 'editor' });
  expect(await both(revoked.key)).toEqual([204, 200]);
  const [entry] = (await api.links('owner')).filter(({ id }) => id === revoked.id);
  await api.ask('owner', 'DELETE', `/links/${entry?.id}`);
  expect(await both(revoked.key)).toEqual([404, 404]);
  const other = await createTestBoard(server);
  expect(await both(other.keys.owner)).toEqual([404, 404]);
  const address = `${server.url}/api/boards/${board.id}/images/${hash}`;
  expect((await fetch(address)).status).toBe(401);
  expect((await fetch(address, { method: 'PUT', body: png })).status).toBe(401);
  expect(await storage.listImages(other.id)).toEqual([]);
});

test('a link that has expired shows no pictures', async () => {
  let dateMs = 1_000_000;
  const clock = { ...systemClock, dateMs: () => dateMs };
  const { put, ask, api } = await openBoard({ clock });
  await put(png);
  const expiresAt = new Date(dateMs + 60_000).toISOString();
  const { key } = await api.createLink('owner', { role: 'viewer', expiresAt });
  expect((await ask(key, nameOf(png))).status).toBe(200);
  dateMs += 120_000;
  expect((await ask(key, nameOf(png))).status).toBe(404);
});

test('what is no picture, too large or not what it is called is not kept', async () => {
  const { put, refused, get, storage, board } = await openBoard();
  const text = (content: string) => Buffer.from(content);
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  for (const bytes of [
    svg,
    text('<!doctype html><script>alert(1)</script>'),
    text(''),
    text('GIF89a'),
  ])
    expect(await refused(bytes)).toEqual({ status: 422, code: 'not-image' });
  expect(await refused(png, { as: nameOf(svg) })).toEqual({ status: 422, code: 'other-image' });
  expect(await refused(png, { as: 'mill.png' })).toEqual({ status: 422, code: 'not-image-name' });
  expect(await refused(png, { as: nameOf(png).toUpperCase() })).toMatchObject({ status: 422 });
  const padded = (length: number) => Buffer.concat([png, Buffer.alloc(length - png.length)]);
  expect(await refused(padded(maxImageBytes + 1))).toEqual({
    status: 413,
    code: 'image-too-large',
  });
  expect((await put(padded(maxImageBytes))).status).toBe(204);
  const wide = Buffer.from(png);
  wide.writeUInt32BE(60_000, 16);
  expect(await refused(wide)).toEqual({ status: 422, code: 'image-too-wide' });
  expect(await storage.listImages(board.id)).toHaveLength(1);
  for (const hash of [nameOf(svg), 'mill.png', '..%2f..%2fapi'])
    expect((await get(hash)).status).toBe(404);
});

test('a picture that is a page as well is served as a picture only', async () => {
  const { put, get } = await openBoard();
  const both = Buffer.concat([png, Buffer.from('<!doctype html><script>alert(1)</script>')]);
  expect((await put(both)).status).toBe(204);
  const { headers } = await get(nameOf(both));
  expect(headers.get('content-type')).toBe('image/png');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a body of endless bytes is not read to its end', async () => {
  const { ask, board, api } = await openBoard();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const init = { method: 'PUT', body: endless, duplex: 'half' } as RequestInit;
  const answer = await ask(board.keys.editor, nameOf(png), init).catch(() => null);
  if (answer !== null)
    expect(await api.refusal(answer)).toEqual({ status: 413, code: 'image-too-large' });
  expect(sent).toBeLessThan(64 * 2 ** 20);
});

test('over one link come so many pictures a minute', async () => {
  const { put, refused } = await openBoard();
  for (let count = 0; count < uploadLimit.most; count += 1) await put(png);
  expect(await refused(png)).toEqual({ status: 429, code: 'too-many-uploads' });
  expect((await put(png, { by: 'owner' })).status).toBe(204);
});

test('a full board forgets what nothing names any more; what a version names and what has just come stays', async () => {
  let aheadMs = 0;
  const clock = {
    ...systemClock,
    dateMs: () => systemClock.dateMs() + aheadMs,
    nowMs: () => systemClock.nowMs() + aheadMs,
  };
  const dayMs = 24 * 3_600_000;
  const [shown, former, unnamed] = [another(0), another(1), another(2)];
  const company = (id: string, picture: Buffer) => ({ id, photo: { hash: nameOf(picture) } });
  const file = {
    format: 'symbiomap.board',
    version: 1,
    board: { title: 'Full' },
    companies: [company('mill', shown), company('farm', former)],
  };
  const opened = await openBoard({ clock }, { file });
  const { board, server, storage, put, refused, get, api } = opened;
  for (const picture of [shown, former, unnamed]) await put(picture);
  expect((await api.ask('editor', 'POST', '/history', { title: 'Both' })).status).toBe(201);
  const client = connectClient(server, board, 'editor');
  await eventually('someone is in', () => client.provider.synced);
  (client.doc.getMap('companies').get('farm') as Y.Map<unknown>).delete('photo');
  const isGone = async () =>
    !(await (await api.ask('viewer', 'GET')).text()).includes(nameOf(former));
  while (!(await isGone())) await pause(10);
  for (let seed = 3; seed < maxImages; seed += 1) {
    const content = another(seed);
    const addedAtMs = clock.dateMs() + 2 * dayMs;
    await storage.addImage(board.id, { hash: nameOf(content), content, addedAtMs });
  }
  const full = { status: 409, code: 'too-many-images' };
  expect(await refused(another(maxImages))).toEqual(full);
  aheadMs = dayMs + 1_000;
  expect((await put(another(maxImages))).status).toBe(204);
  const found = [shown, former, unnamed].map(
    async (picture) => (await get(nameOf(picture))).status,
  );
  expect(await Promise.all(found)).toEqual([200, 200, 404]);
  expect(await refused(another(maxImages + 1))).toEqual(full);
});

test('a board file holds the pictures, and a board made of it has them', async () => {
  const photo = { hash: nameOf(png), type: 'image/png', width: 6, height: 4 };
  const file = {
    format: 'symbiomap.board',
    version: 1,
    board: { title: 'Mill' },
    companies: [{ id: 'mill', name: 'Mill', photo }],
    images: { [nameOf(png)]: tinyImages.png, [nameOf(another(1))]: another(1).toString('base64') },
  };
  const { server, api, get, storage, board } = await openBoard({}, { file });
  expect((await get(nameOf(png))).status).toBe(200);
  expect(await storage.listImages(board.id)).toHaveLength(1);
  const text = await (await api.ask('viewer', 'GET')).text();
  const read = parseBoardWithImages(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  expect([...read.value.images.keys()]).toEqual([...imagesOn(read.value.board)]);
  expect(await (await api.ask('viewer', 'GET', '?images=none')).json()).not.toHaveProperty(
    'images',
  );
  const copy = await createTestBoard(server, { file: JSON.parse(text) as object });
  expect((await asking(server, copy).get(nameOf(png))).status).toBe(200);
  const create = async (images: object) => {
    const answer = await post(`${server.url}/api/boards`, { file: { ...file, images } });
    return api.refusal(answer);
  };
  const at = `file.images.${nameOf(png)}`;
  expect(await create({ [nameOf(png)]: tinyImages.jpeg })).toEqual({
    status: 422,
    code: 'other-image',
    field: at,
  });
  expect(await create({ [nameOf(png)]: '<svg>' })).toEqual({
    status: 422,
    code: 'not-base64',
    field: at,
  });
  expect(await create([])).toEqual({ status: 422, code: 'not-object', field: 'file.images' });
});
