import { expect, test } from 'vitest';
import { syncStep1Frame, updateFrame } from '../rooms/frames.ts';
import { defaultLimits } from '../rooms/limits.ts';
import { guessLimit } from '../access/attemptLimiter.ts';
import { eventually } from '../testing/eventually.ts';
import { connectRaw } from '../testing/rawClient.ts';
import { connectRawPerson } from '../testing/rawPerson.ts';
import { createTestBoard, startTestServer } from '../testing/testServer.ts';

const anyKey = (index: number) => String(index).padStart(32, 'A');

test('300 people behind one address come in by one link; who is one too many for the room comes back later', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const join = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => connectRaw(server, board.id, board.keys.editor)),
    );
  const people = await join(300);
  await eventually('the class is in', () => server.rooms.connectionCount === 300);
  people.push(...(await join(defaultLimits.connectionsPerRoom - 300)));
  await eventually(
    'the room is full',
    () => server.rooms.connectionCount === defaultLimits.connectionsPerRoom,
  );
  const [late] = await join(1);
  expect(await late?.closed).toBe(4508);
  expect(people.filter(({ socket }) => socket.readyState !== socket.OPEN)).toEqual([]);
  people[0]?.socket.terminate();
  await eventually(
    'there is a place',
    () => server.rooms.connectionCount < defaultLimits.connectionsPerRoom,
  );
  const [next] = await join(1);
  await eventually('they are in', () => (next?.received.length ?? 0) > 0);
});

test('who guesses keys is told to stop, and a right key from the same address gets in', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const codes: number[] = [];
  for (let guess = 0; guess <= guessLimit.most + 4; guess += 1)
    codes.push(await (await connectRaw(server, board.id, anyKey(guess))).closed);
  expect(codes.slice(0, guessLimit.most)).toEqual(
    Array.from({ length: guessLimit.most }, () => 4401),
  );
  expect(new Set(codes.slice(guessLimit.most))).toEqual(new Set([4429]));
  const right = await connectRawPerson(server, board.id, board.keys.editor);
  expect(right.client.socket.readyState).toBe(right.client.socket.OPEN);
});

test('more messages than a person makes end their sender, and nobody else', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const hasty = await connectRaw(server, board.id, board.keys.editor);
  const calm = await connectRawPerson(server, board.id, board.keys.owner);
  for (let count = 0; count < defaultLimits.messages.burst * 2; count += 1)
    hasty.socket.send(syncStep1Frame(Uint8Array.of(0)));
  expect(await hasty.closed).toBe(4429);
  expect(await calm.edit((doc) => doc.getMap('board').set('region', 'Denmark'))).toBe('committed');
});

test('more bytes than a person makes end their sender', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const heavy = await connectRaw(server, board.id, board.keys.editor);
  const frame = updateFrame(Uint8Array.from([0, 0, ...new Uint8Array(7 * 1024 * 1024)]));
  for (let count = 0; count < 4; count += 1) heavy.socket.send(frame);
  expect(await heavy.closed).toBe(4429);
});

test('presence that never rests ends its sender', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const restless = await connectRaw(server, board.id, board.keys.viewer);
  for (let count = 0; count < defaultLimits.presence.burst * 2; count += 1)
    restless.socket.send(Uint8Array.from([1, 1, 0]));
  expect(await restless.closed).toBe(4429);
});

test('who does not read is sent away before it costs much, and the others notice nothing', async () => {
  const server = await startTestServer({ config: { areLimitsOn: false } });
  const board = await createTestBoard(server);
  const writer = await connectRawPerson(server, board.id, board.keys.owner);
  const reader = await connectRawPerson(server, board.id, board.keys.viewer);
  const lazy = await connectRawPerson(server, board.id, board.keys.viewer);
  lazy.client.socket.pause();
  const value = 'x'.repeat(512 * 1024);
  // 32 MB: its line and the buffers of the system hold some before the server sees that nobody reads.
  const sent = 64;
  for (let index = 0; index < sent; index += 1)
    expect(await writer.edit((doc) => doc.getMap('board').set('region', `${index}${value}`))).toBe(
      'committed',
    );
  await eventually('who does not read is gone', () => server.rooms.connectionCount === 2);
  await eventually('the other has read all', () => reader.updatesSeen() === sent);
  lazy.client.socket.resume();
  expect([4508, 1006]).toContain(await lazy.client.closed);
});
