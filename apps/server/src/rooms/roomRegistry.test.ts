import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardStorage } from '../storage/boardStorage.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { Connection } from './connection.ts';
import { updateFrame } from './frames.ts';
import { defaultLimits } from './limits.ts';
import type { Room } from './room.ts';
import { roomServices } from '../testing/roomServices.ts';
import { RoomRegistry } from './roomRegistry.ts';

const aLink = { linkId: 'link', expiresAtMs: null, person: null, limits: defaultLimits };

async function registryOf(change: (storage: BoardStorage) => Partial<BoardStorage>) {
  const memory = createMemoryStorage();
  const snapshot = Y.encodeStateAsUpdateV2(new Y.Doc());
  await memory.createBoard({ id: 'a', createdAtMs: 0, links: [], snapshot });
  const storage = { ...memory, ...change(memory) };
  const registry = new RoomRegistry(roomServices(storage), { idleMs: 1 });
  onTestFinished(() => registry.stopReceiving());
  return { registry, storage };
}

/** Someone comes, writes one thing and leaves. */
async function write(room: Room, key: string): Promise<void> {
  const connection = new Connection({
    role: 'editor',
    wantsSaved: false,
    ...aLink,
    transport: { send: () => {}, close: () => {}, bufferedBytes: () => 0 },
    nowMs: () => 0,
  });
  const doc = new Y.Doc();
  doc.getMap('notes').set(key, new Y.Map());
  room.join(connection);
  room.receive(connection, updateFrame(Y.encodeStateAsUpdate(doc)));
  room.leave(connection);
  await room.settled();
}

test('whoever comes while a room is being put away keeps that room', async () => {
  let finishCompacting = () => {};
  const { registry } = await registryOf((storage) => ({
    compact: async (...args) => {
      await new Promise<void>((resolve) => (finishCompacting = resolve));
      return storage.compact(...args);
    },
  }));
  const first = await registry.acquire('a');
  if (first === null) throw new Error('The board is there.');
  await write(first.room, 'before');
  first.release();
  await pause(20);
  const second = await registry.acquire('a');
  finishCompacting();
  await pause(20);
  expect(second?.room).toBe(first.room);
  expect(registry.size).toBe(1);
  second?.release();
  await pause(20);
  finishCompacting();
  await eventually('the room is put away in the end', () => registry.size === 0);
});

test('a room is not put away while an edit is on its way to the disk', async () => {
  let commit = () => {};
  const { registry } = await registryOf((storage) => ({
    append: async (entries) => {
      await new Promise<void>((resolve) => (commit = resolve));
      return storage.append(entries);
    },
  }));
  const first = await registry.acquire('a');
  if (first === null) throw new Error('The board is there.');
  const written = write(first.room, 'slow');
  first.release();
  await pause(30);
  const second = await registry.acquire('a');
  expect(second?.room).toBe(first.room);
  commit();
  await written;
  expect(second?.room.document.getMap('notes').has('slow')).toBe(true);
});

test('a load that fails is told, and the next one tries again', async () => {
  let failures = 1;
  const { registry } = await registryOf((storage) => ({
    loadBoard: (id) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('disk')) : storage.loadBoard(id);
    },
  }));
  await expect(registry.acquire('a')).rejects.toThrow('disk');
  expect(await registry.acquire('a')).not.toBeNull();
});

test('a board that is not there leaves nothing behind', async () => {
  const { registry } = await registryOf(() => ({}));
  expect(await registry.acquire('missing')).toBeNull();
  expect(registry.size).toBe(0);
});

test('when a board is deleted, its people are told and its room takes no more', async () => {
  const { registry, storage } = await registryOf(() => ({}));
  const lease = await registry.acquire('a');
  if (lease === null) throw new Error('The board is there.');
  const closed: string[] = [];
  const reader = new Connection({
    role: 'viewer',
    wantsSaved: false,
    ...aLink,
    transport: {
      send: () => {},
      close: (reason) => void closed.push(reason),
      bufferedBytes: () => 0,
    },
    nowMs: () => 0,
  });
  lease.room.join(reader);
  await storage.deleteBoard('a');
  await write(lease.room, 'too-late');
  expect(closed).toEqual(['noSuchBoard']);
  expect(await registry.acquire('a')).toBeNull();
});

test('what a room gave up when it ended is not written behind the back of the next one', async () => {
  let isFull = true;
  const { registry, storage } = await registryOf((memory) => ({
    append: (entries) => (isFull ? Promise.reject(new Error('full')) : memory.append(entries)),
  }));
  const first = await registry.acquire('a');
  if (first === null) throw new Error('The board is there.');
  const isWritten = write(first.room, 'waits');
  await new Promise((resolve) => setTimeout(resolve, 50));
  first.room.end('restarting');
  const second = await registry.acquire('a');
  await isWritten;
  isFull = false;
  await new Promise((resolve) => setTimeout(resolve, 700));
  const stored = await storage.loadBoard('a');
  expect(stored?.updates).toEqual([]);
  expect(second?.room.document.getMap('notes').size).toBe(0);
});
