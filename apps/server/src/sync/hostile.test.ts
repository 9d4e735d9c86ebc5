import * as encoding from 'lib0/encoding';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createLog } from '../log.ts';
import { presenceFrame, syncStep1Frame, syncStep2Frame, updateFrame } from '../rooms/frames.ts';
import { startServer, type RunningServer } from '../startServer.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { connectRaw } from '../testing/rawClient.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard, type TestBoard } from '../testing/testServer.ts';

let server: RunningServer;
let board: TestBoard;

beforeAll(async () => {
  const logLevel = 'silent';
  server = await startServer(
    {
      port: 0,
      host: '127.0.0.1',
      dataFolder: '',
      adminKey: null,
      publicUrl: null,
      origins: [],
      whoCreates: 'anyone',
      logLevel,
      trustedProxies: 0,
      areLimitsOn: true,
    },
    { storage: createMemoryStorage(), log: createLog(logLevel), webFolder: '/nowhere' },
  );
  board = await createTestBoard(server);
});
afterAll(() => server.close(200));

const join = () => connectRaw(server, board.id, board.keys.editor);

/** An honest update of many kinds of content. */
function honestUpdate(): Uint8Array {
  const doc = new Y.Doc();
  const company = new Y.Map<unknown>([
    ['name', 'Asnæs'],
    ['position', { x: 1, y: 2 }],
    ['note', new Y.Text('steam')],
  ]);
  doc.getMap('companies').set('asnaes', company);
  company.set('name', 'Asnæs power station');
  company.delete('position');
  return Y.encodeStateAsUpdate(doc);
}

/** A later edit without the one that it builds on. */
function orphans(count: number): Uint8Array[] {
  return Array.from({ length: count }, () => {
    const doc = new Y.Doc();
    doc.getMap('board').set('n', 1);
    const known = Y.encodeStateVector(doc);
    doc.getMap('board').set('n', 2);
    return Y.encodeStateAsUpdate(doc, known);
  });
}

const nested = (depth: number) => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
const bytes = (...values: number[]) => Uint8Array.from(values);
const numbers = (...values: number[]) =>
  encoding.encode((encoder) => {
    for (const value of values) encoding.writeVarUint(encoder, value);
  });
const text = (value: string) => [value.length, ...new TextEncoder().encode(value)];

test.each([
  ['an empty frame', new Uint8Array()],
  ['an unknown kind of message', bytes(77, 1, 2)],
  ['a message of the server', bytes(10, 1)],
  ['an unknown kind of sync message', bytes(0, 9, 0)],
  ['a length beyond the end', bytes(0, 2, 250, 1)],
  ['an endless number', new Uint8Array(64).fill(255)],
  ['an update of noise', updateFrame(bytes(9, 8, 7, 6, 5, 4, 3, 2, 1))],
  ['an empty update', updateFrame(new Uint8Array())],
  ['more structs than any message has', updateFrame(numbers(1, 2 ** 40, 9, 0))],
  ['more authors than any message has', updateFrame(numbers(2 ** 40))],
  ['a deletion of nothing', updateFrame(numbers(0, 1, 9, 1, 0, 0))],
  [
    'a record that lies within itself',
    updateFrame(numbers(1, 1, 9, 0, 0x27, 0, 9, 0, 1, 97, 1, 0)),
  ],
  [
    'a list in place of a record',
    updateFrame(numbers(1, 1, 9, 0, 0x27, 1, ...text('notes'), 1, 97, 0, 0)),
  ],
  [
    'a table that no board has',
    updateFrame(numbers(1, 1, 9, 0, 0x27, 1, ...text('spies'), 1, 97, 1, 0)),
  ],
  [
    'a record named __proto__',
    updateFrame(numbers(1, 1, 9, 0, 0x27, 1, ...text('notes'), ...text('__proto__'), 1, 0)),
  ],
  ['a state vector of noise', syncStep1Frame(bytes(200, 200, 200))],
  ['presence of noise', bytes(1, 4, 255, 255, 255, 1)],
  ['presence that is no JSON', presenceFrame([{ clientId: 1, clock: 1, json: '{oops' }])],
])('%s ends its sender with 4400', async (_, frame) => {
  const client = await join();
  client.socket.send(frame);
  expect(await client.closed).toBe(4400);
  await expectUnharmed();
});

test('text instead of bytes ends its sender with 4400', async () => {
  const client = await join();
  client.socket.send('{"hello":"world"}');
  expect(await client.closed).toBe(4400);
  await expectUnharmed();
});

test('more than the server takes ends its sender with 4413', async () => {
  const client = await join();
  client.socket.send(new Uint8Array(8 * 1024 * 1024 + 1));
  expect(await client.closed).toBe(4413);
  const vector = await join();
  vector.socket.send(syncStep1Frame(new Uint8Array(1024 * 1024 + 1)));
  expect(await vector.closed).toBe(4413);
  await expectUnharmed();
});

test.each([
  ['reserved bits', [0xf2, 0x80, 1, 2, 3, 4]],
  ['no mask', [0x82, 0x01, 0x00]],
  ['an unknown opcode', [0x83, 0x80, 1, 2, 3, 4]],
  ['a ping that is too long', [0x89, 0xfe, 0x01, 0x00, 1, 2, 3, 4]],
  ['a close code of 1', [0x88, 0x82, 0, 0, 0, 0, 0, 1]],
  ['bad UTF-8', [0x81, 0x82, 0, 0, 0, 0, 0xff, 0xff]],
])('a websocket frame with %s ends its sender', async (_, frame) => {
  const client = await join();
  (client.socket as unknown as { _socket: Socket })._socket.write(Uint8Array.from(frame));
  expect(await client.closed).toBe(4400);
  await expectUnharmed();
});

test('a beginning of an honest update ends its sender, at whatever place it is cut', async () => {
  const update = honestUpdate();
  const lengths = Array.from({ length: update.length - 1 }, (_, length) => length);
  const codes = await Promise.all(
    lengths.map(async (length) => {
      const client = await join();
      client.socket.send(updateFrame(update.slice(0, length)));
      return client.closed;
    }),
  );
  expect(new Set(codes)).toEqual(new Set([4400]));
  await expectUnharmed();
});

test('a flipped bit anywhere harms no one else', async () => {
  const frame = updateFrame(honestUpdate());
  for (let start = 0; start < frame.length * 8; start += 40) {
    const clients = await Promise.all(
      Array.from({ length: 40 }, async (_, offset) => {
        const at = start + offset;
        const flipped = frame.slice();
        const byte = flipped[at >> 3];
        if (byte !== undefined) flipped[at >> 3] = byte ^ (1 << (at & 7));
        const client = await join();
        client.socket.send(flipped);
        return client;
      }),
    );
    await pause(10);
    for (const { socket } of clients) socket.terminate();
  }
  await expectUnharmed();
});

test('a pile of updates that lack what they build on is refused before it costs anything', async () => {
  const client = await join();
  const frames = orphans(2_000).map(updateFrame);
  const since = process.threadCpuUsage();
  for (const frame of frames) client.socket.send(frame);
  expect(await client.closed).toBe(4400);
  // Left to pile up, they keep Yjs busy for seven seconds.
  const { user, system } = process.threadCpuUsage(since);
  expect((user + system) / 1_000).toBeLessThan(2_000);
  await expectUnharmed();
});

test('an answer that lacks what it builds on sends its sender away to come back', async () => {
  const client = await join();
  const [orphan = new Uint8Array()] = orphans(1);
  client.socket.send(syncStep2Frame(orphan));
  expect(await client.closed).toBe(4508);
  await expectUnharmed();
});

test('presence that is too large, too deep or no object is not passed on', async () => {
  const watcher = connectClient(server, board, 'viewer');
  await eventually('the watcher is in', () => watcher.provider.synced);
  const states = [JSON.stringify({ text: 'x'.repeat(4_100) }), nested(7), '"text"', '[1]', '1'];
  const client = await join();
  states.forEach((json, index) => {
    client.socket.send(presenceFrame([{ clientId: 500 + index, clock: 1, json }]));
  });
  client.socket.send(presenceFrame([{ clientId: 600, clock: 1, json: nested(6) }]));
  const seen = () => [...watcher.provider.awareness.getStates().keys()];
  await eventually('what is allowed arrives', () => seen().includes(600));
  expect(seen().filter((id) => id >= 500 && id < 600)).toEqual([]);
  client.socket.terminate();
});

test('presence nested a hundred thousand deep harms neither the server nor who comes next', async () => {
  const client = await join();
  const depth = 100_000;
  const json = '['.repeat(depth) + ']'.repeat(depth);
  client.socket.send(presenceFrame([{ clientId: 700, clock: 1, json }]));
  await expectUnharmed();
  client.socket.terminate();
});

test('a hundred thousand invented people are none', async () => {
  const client = await join();
  const crowd = Array.from({ length: 100_000 }, (_, index) => ({
    clientId: 10_000 + index,
    clock: 1,
    json: '{}',
  }));
  client.socket.send(presenceFrame(crowd));
  const watcher = connectClient(server, board, 'viewer');
  const seen = () => [...watcher.provider.awareness.getStates().keys()];
  await eventually('one of them is seen', () => seen().some((id) => id >= 10_000 && id < 110_000));
  expect(seen().filter((id) => id >= 10_000 && id < 110_000)).toHaveLength(1);
  client.socket.terminate();
});

test('a claim to have written almost for ever does not lock anyone out', async () => {
  const client = await join();
  const item = (clock: number) =>
    encoding.encode((encoder) => {
      // One struct: a gap of 2^52 clocks, as garbage.
      for (const value of [1, 1, 99, clock, 0]) encoding.writeVarUint(encoder, value);
      encoding.writeVarUint(encoder, 2 ** 53 - 1);
      encoding.writeVarUint(encoder, 0);
    });
  client.socket.send(updateFrame(item(5)));
  await expectUnharmed();
  client.socket.terminate();
});

test.each(['__proto__', 'constructor', 'x'.repeat(8_000), '%2e%2e%2f', 'a%00b'])(
  'a board named %s is no board',
  async (id) => {
    const client = await connectRaw(server, id, board.keys.editor);
    expect(await client.closed).toBe(4404);
  },
);

/** Two honest people still work together on the same board. */
async function expectUnharmed(): Promise<void> {
  const anna = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'viewer');
  await eventually('both are in', () => anna.provider.synced && boris.provider.synced);
  const mark = Math.random();
  anna.board.set('region', mark);
  await eventually('the edit arrives', () => boris.board.get('region') === mark);
  anna.provider.disconnect();
  boris.provider.disconnect();
}
