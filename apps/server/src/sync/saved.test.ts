import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { syncStep2Frame, updateFrame } from '../rooms/frames.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { eventually, pause, within } from '../testing/eventually.ts';
import { failingStorage } from '../testing/failingStorage.ts';
import { connectRaw, type RawClient } from '../testing/rawClient.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard, startTestServer } from '../testing/testServer.ts';

/** The counts of all "saved" messages that a client has received. */
function savedCounts({ received }: RawClient): number[] {
  const decoders = received.map((frame) => decoding.createDecoder(frame));
  return decoders
    .filter((decoder) => decoding.readVarUint(decoder) === 10)
    .map((decoder) => decoding.readVarUint(decoder));
}

/** The frames of edits, each building on the one before. */
function edits(count: number): Uint8Array[] {
  const doc = new Y.Doc();
  const frames: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => frames.push(updateFrame(update)));
  for (let index = 0; index < count; index += 1) doc.getMap('board').set('n', index);
  return frames;
}

const emptyAnswer = syncStep2Frame(Y.encodeStateAsUpdate(new Y.Doc()));

test('who asks is told, in order, what is saved, and in the end everything', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const client = await connectRaw(server, board.id, board.keys.facilitator, { wantsSaved: true });
  client.socket.send(emptyAnswer);
  for (const frame of edits(9)) client.socket.send(frame);
  await eventually('all ten are saved', () => savedCounts(client).at(-1) === 10);
  const counts = savedCounts(client);
  expect(counts).toEqual([...counts].sort((a, b) => a - b));
});

test('who does not ask is not told', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const client = await connectRaw(server, board.id, board.keys.facilitator);
  const watcher = connectClient(server, board, 'viewer');
  await eventually('the watcher is in', () => watcher.provider.synced);
  client.socket.send(emptyAnswer);
  for (const frame of edits(1)) client.socket.send(frame);
  await eventually('it has arrived', () => watcher.doc.getMap('board').get('n') === 0);
  await pause(20);
  expect(savedCounts(client)).toEqual([]);
});

test('nothing is called saved, nor shown to others, before it is committed', async () => {
  const storage = failingStorage(createMemoryStorage());
  const server = await startTestServer({ storage });
  const board = await createTestBoard(server);
  const client = await connectRaw(server, board.id, board.keys.facilitator, { wantsSaved: true });
  const watcher = connectClient(server, board, 'viewer');
  client.socket.send(emptyAnswer);
  await eventually(
    'both are in',
    () => watcher.provider.synced && savedCounts(client).length === 1,
  );
  storage.isFull = true;
  for (const frame of edits(3)) client.socket.send(frame);
  await pause(150);
  expect(savedCounts(client)).toEqual([1]);
  expect(watcher.doc.getMap('board').has('n')).toBe(false);
  const late = connectClient(server, board, 'viewer');
  await eventually('the board can still be read', () => late.provider.synced);
  expect(late.doc.getMap('board').has('n')).toBe(false);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  storage.isFull = false;
  await eventually('it is saved after all', () => savedCounts(client).at(-1) === 4);
  await eventually('and shown', () => watcher.doc.getMap('board').get('n') === 2);
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
});

test('a server that cannot save still ends in time, and its clients bring their edits to the next', async () => {
  const full = failingStorage(createMemoryStorage());
  const server = await startTestServer({ storage: full });
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  await eventually('Anna is in', () => anna.provider.synced);
  full.isFull = true;
  anna.board.set('region', 'Denmark');
  await pause(50);
  await within(1_500, 'the server ends', server.close(300));
  await eventually('Anna is told to come back', () => anna.closeCodes[0] === 4512);
  full.isFull = false;
  const next = await startTestServer({ storage: full, config: { port: server.port } });
  const boris = connectClient(next, board, 'viewer');
  await eventually('Boris has it', () => boris.board.get('region') === 'Denmark');
});

test('an edit that is left out is not called saved until it has come with the rest', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const client = await connectRaw(server, board.id, board.keys.facilitator, { wantsSaved: true });
  const [first = new Uint8Array(), second = new Uint8Array(), third = new Uint8Array()] = edits(3);
  client.socket.send(second);
  client.socket.send(third);
  const other = new Y.Doc();
  other.getMap('areas').set('a', new Y.Map());
  client.socket.send(updateFrame(Y.encodeStateAsUpdate(other)));
  await pause(50);
  expect(savedCounts(client)).toEqual([]);
  const all = [first, second, third].map((frame) => updateIn(frame));
  client.socket.send(syncStep2Frame(Y.mergeUpdates(all)));
  await eventually('all four are saved', () => savedCounts(client).at(-1) === 4);
});

function updateIn(frame: Uint8Array): Uint8Array {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  return decoding.readVarUint8Array(decoder);
}
