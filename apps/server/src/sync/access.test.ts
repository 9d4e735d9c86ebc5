import { expect, test } from 'vitest';
import { connectRaw } from '../testing/rawClient.ts';
import { connectClient } from '../testing/testClient.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { createTestBoard, startTestServer } from '../testing/testServer.ts';

const anyKey = 'A'.repeat(32);

test.each(['viewer', 'commenter'] as const)(
  'a %s reads along and is refused when they write',
  async (role) => {
    const server = await startTestServer();
    const board = await createTestBoard(server);
    const editor = connectClient(server, board, 'facilitator');
    const reader = connectClient(server, board, role);
    await eventually('both are in', () => editor.provider.synced && reader.provider.synced);
    editor.board.set('region', 'Denmark');
    await eventually('the reader sees it', () => reader.board.get('region') === 'Denmark');
    reader.board.set('region', 'Mars');
    await eventually('the reader is refused', () => reader.closedWith() === 4403);
    await pause(50);
    expect(editor.board.get('region')).toBe('Denmark');
  },
);

test('a viewer comes back to a board on which things were deleted', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const editor = connectClient(server, board, 'facilitator');
  const viewer = connectClient(server, board, 'viewer');
  await eventually('both are in', () => editor.provider.synced && viewer.provider.synced);
  editor.board.set('region', 'a');
  editor.board.delete('region');
  editor.board.set('currency', 'EUR');
  await eventually('the viewer is up to date', () => viewer.board.get('currency') === 'EUR');
  // Its answer to step 1 now names deletions: all known, so it writes nothing.
  viewer.provider.disconnect();
  viewer.provider.connect();
  await eventually('the viewer is back', () => viewer.provider.synced);
  await pause(50);
  expect(viewer.closedWith()).toBeNull();
  expect(viewer.provider.wsconnected).toBe(true);
});

test('edits that a viewer made offline are refused when they come back', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const viewer = connectClient(server, board, 'viewer');
  await eventually('the viewer is in', () => viewer.provider.synced);
  viewer.provider.disconnect();
  viewer.board.set('region', 'Mars');
  viewer.provider.connect();
  await eventually('the viewer is refused', () => viewer.closedWith() === 4403);
  const editor = connectClient(server, board, 'facilitator');
  await eventually('the editor is in', () => editor.provider.synced);
  expect(editor.board.has('region')).toBe(false);
});

test.each([
  ['a key of no link', 4401, { key: anyKey }],
  ['no key', 4401, { subprotocols: ['symbiomap.1'] }],
  ['no subprotocol at all', 4401, { subprotocols: [] }],
  ['a board that is not there', 4404, { id: 'a'.repeat(24) }],
  ['an id that no board can have', 4404, { id: '..%2f..%2fetc' }],
  ['another version', 4409, { subprotocols: ['symbiomap.7', `key.${anyKey}`] }],
])('%s is answered with %i', async (_, code, offer) => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const {
    id = board.id,
    key = board.keys.editor,
    ...options
  } = {
    ...(offer as { id?: string; key?: string; subprotocols?: string[] }),
  };
  const client = await connectRaw(server, id, key, options);
  expect(await client.closed).toBe(code);
  expect(client.received).toEqual([]);
});

test("a key opens its own board's room only", async () => {
  const server = await startTestServer();
  const mine = await createTestBoard(server);
  const theirs = await createTestBoard(server);
  const client = await connectRaw(server, theirs.id, mine.keys.owner);
  expect(await client.closed).toBe(4401);
});

test('the key does not travel back', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const client = await connectRaw(server, board.id, board.keys.editor, {
    subprotocols: [`key.${board.keys.editor}`, 'symbiomap.saved', 'symbiomap.1'],
  });
  expect(client.socket.protocol).toBe('symbiomap.1');
});

test.each([
  ['https://evil.example', false],
  ['null', false],
  ['https://listed.example', true],
])('a page of %s is let in: %s', async (origin, isLetIn) => {
  const server = await startTestServer({ config: { origins: ['https://listed.example'] } });
  const board = await createTestBoard(server);
  const opening = connectRaw(server, board.id, board.keys.editor, { origin });
  if (isLetIn) expect((await opening).socket.protocol).toBe('symbiomap.1');
  else await expect(opening).rejects.toThrow('403');
});

test('a page of our own is let in, whatever the address the server is reached under', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const origin = `http://127.0.0.1:${server.port}`;
  const client = await connectRaw({ url: origin }, board.id, board.keys.editor, { origin });
  expect(client.socket.readyState).toBe(client.socket.OPEN);
});

test('websockets are taken at /sync only', async () => {
  const server = await startTestServer();
  await expect(connectRaw(server, 'a/b', anyKey)).rejects.toThrow('404');
});
