import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { connectReplica, isAllSaved } from './connectReplica.ts';
import { openReplica } from './replica.ts';
import { memoryDevice } from './testing/memoryDevice.ts';
import { modelServer } from './testing/modelServer.ts';

process.setMaxListeners(0);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function openBoard({ delayMs = 0, random = (): number => 0.5 } = {}) {
  const server = modelServer(() => 0.5);
  const device = memoryDevice(() => new Promise((resolve) => setTimeout(resolve, delayMs)));
  const store = device.openTab().stores.open('board', 'e1');
  const offers: (readonly string[])[] = [];
  const WebSocket = class extends server.WebSocket {
    constructor(url: string, protocols: string[] = []) {
      super(url, protocols);
      offers.push(protocols);
    }
  };
  const yDoc = new Y.Doc();
  const replica = openReplica({ yDoc, store });
  const line = connectReplica(replica, {
    serverUrl: 'ws://model/sync',
    boardId: 'board',
    key: 'k'.repeat(22),
    personSecret: 's'.repeat(22),
    epoch: 'e1',
    WebSocket,
    random,
  });
  const marks = yDoc.getMap('marks');
  const isSaved = () => isAllSaved(replica.getState(), line.getState());
  return { server, device, store, replica, line, marks, offers, isSaved };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('it says who it is and what it holds, and asks to be told what is saved', async () => {
  const { offers } = openBoard();
  await pass(1);
  expect(offers[0]).toEqual([
    'symbiomap.1',
    `key.${'k'.repeat(22)}`,
    'symbiomap.saved',
    `person.${'s'.repeat(22)}`,
    'epoch.e1',
  ]);
});

test('it connects once what the device kept is there', async () => {
  const { offers, line } = openBoard({ delayMs: 500 });
  line.retry();
  await pass(499);
  expect(offers).toHaveLength(0);
  await pass(2);
  expect(offers).toHaveLength(1);
});

test('an edit is unsaved until it is confirmed', async () => {
  const { marks, replica, line, isSaved } = openBoard();
  expect(isSaved()).toBe(false);
  await pass(1_000);
  expect(isSaved()).toBe(true);
  marks.set('a', true);
  expect(replica.getState().unsaved).toBe(1);
  expect(line.getState().unconfirmed).toBe(1);
  expect(isSaved()).toBe(false);
  await pass(1_000);
  expect(isSaved()).toBe(true);
});

test('nothing is saved without a line, however little there is to save', async () => {
  const { line, isSaved } = openBoard();
  await pass(1_000);
  line.pause();
  expect(line.getState()).toMatchObject({ isSynced: false, wasSynced: true });
  expect(isSaved()).toBe(false);
});

test('all that was saved is neither missing nor unconfirmed', () => {
  const copy = { isLoaded: true, isKeeping: true, unsaved: 0, unkept: 0 };
  const line = { isSynced: true, wasSynced: true, unconfirmed: 0, closed: null };
  expect(isAllSaved(copy, line)).toBe(true);
  expect(isAllSaved({ ...copy, unsaved: 1 }, line)).toBe(false);
  expect(isAllSaved(copy, { ...line, unconfirmed: 1 })).toBe(false);
  expect(isAllSaved(copy, { ...line, isSynced: false })).toBe(false);
});

test('it comes back after a restart, at a moment of its own, and again when nobody is there', async () => {
  const { server, line, offers } = openBoard();
  await pass(1_000);
  server.kill();
  server.closeAll(4512);
  await pass(5_000);
  const attempts = offers.length;
  expect(attempts).toBeGreaterThan(3);
  server.start();
  await pass(3_000);
  expect(line.getState().isSynced).toBe(true);
});

test('once the board was exchanged, the waits are short again', async () => {
  const { server, offers } = openBoard({ random: () => 0.999 });
  await pass(1_000);
  server.kill();
  await pass(10_000);
  server.start();
  await pass(4_000);
  const attempts = offers.length;
  server.closeAll(1006);
  await pass(500);
  expect(offers).toHaveLength(attempts + 1);
});

test('a "no" for good is not tried again, not even when the network comes back', async () => {
  const { server, line, offers } = openBoard();
  await pass(1_000);
  server.closeAll(4403);
  await pass(1_000);
  expect(line.getState().closed).toBe('notAllowed');
  line.retry();
  await pass(60_000);
  expect(offers).toHaveLength(1);
});

test('without a network it waits for the word to try again', async () => {
  const { line, offers } = openBoard();
  await pass(1_000);
  line.pause();
  await pass(60_000);
  expect(offers).toHaveLength(1);
  line.retry();
  await pass(1_000);
  expect(line.getState().isSynced).toBe(true);
});

test('a line that was closed says nothing more', async () => {
  const { server, line, marks, offers } = openBoard();
  await pass(1_000);
  line.close();
  await pass(1_000);
  const said = server.frames.length;
  marks.set('a', true);
  line.retry();
  await pass(60_000);
  expect(server.frames).toHaveLength(said);
  expect(offers).toHaveLength(1);
});

test('of presence, only the own goes out', async () => {
  const { server, line } = openBoard();
  await pass(1_000);
  line.awareness.setLocalState({ cursor: 1 });
  const frames = server.frames.length;
  line.awareness.states.set(99, { cursor: 2 });
  line.awareness.meta.set(99, { clock: 1, lastUpdated: 0 });
  line.awareness.emit('update', [{ added: [99], updated: [], removed: [] }, 'server']);
  await pass(1_000);
  expect(server.frames.slice(frames).filter(([type]) => type === 1)).toHaveLength(1);
});

test('edits of an earlier session are unsaved until the server has them', async () => {
  const { server, store, isSaved, replica } = openBoard({ delayMs: 5 });
  const earlier = new Y.Doc();
  earlier.getMap('marks').set('old', true);
  const update = Y.encodeStateAsUpdate(earlier);
  const adding = store.append([{ update, isOwn: true }]);
  await pass(100);
  await adding;
  await replica.close();

  const next = openReplica({ yDoc: new Y.Doc(), store });
  const loading = pass(20);
  await next.loaded;
  await loading;
  expect(next.getState()).toMatchObject({ unsaved: 1, unkept: 0 });
  const line = connectReplica(next, {
    serverUrl: 'ws://model/sync',
    boardId: 'board',
    key: 'k'.repeat(22),
    personSecret: null,
    epoch: null,
    WebSocket: server.WebSocket,
    random: () => 0.5,
  });
  await pass(2_000);
  expect(next.getState().unsaved).toBe(0);
  expect(isAllSaved(next.getState(), line.getState())).toBe(true);
  expect(server.committed.getMap('marks').has('old')).toBe(true);
  expect(isSaved()).toBe(true);
});

test('what was built on dropped edits is left out, so that the server is not asked in vain', async () => {
  const { server, store, replica } = openBoard({ delayMs: 1 });
  await pass(100);
  await replica.close();
  const other = new Y.Doc();
  const updates: Uint8Array[] = [];
  other.on('update', (update: Uint8Array) => updates.push(update));
  other.getMap('marks').set('dropped', true);
  other.getMap('marks').set('built on it', true);
  other.getMap('marks').delete('dropped');
  const adding = store.append(updates.slice(1).map((update) => ({ update, isOwn: true })));
  await pass(100);
  await adding;
  const next = openReplica({ yDoc: new Y.Doc(), store });
  const line = connectReplica(next, {
    serverUrl: 'ws://model/sync',
    boardId: 'board',
    key: 'k'.repeat(22),
    personSecret: null,
    epoch: null,
    WebSocket: server.WebSocket,
    random: () => 0.5,
  });
  await pass(2_000);
  expect(isAllSaved(next.getState(), line.getState())).toBe(true);
  expect(server.committed.store.pendingStructs).toBeNull();
});

test('unsaved edits that were dropped do not come back', async () => {
  const { server, store, replica, line, marks } = openBoard({ delayMs: 5 });
  await pass(1_000);
  server.closeAll(4403);
  await pass(100);
  marks.set('refused', true);
  await pass(100);
  expect(replica.getState()).toMatchObject({ unsaved: 1, unkept: 0 });
  const dropping = replica.dropUnsaved();
  await pass(100);
  await dropping;
  expect(replica.getState().unsaved).toBe(0);
  line.close();
  await replica.close();
  const yDoc = new Y.Doc();
  const next = openReplica({ yDoc, store });
  await pass(100);
  expect(next.getState().unsaved).toBe(0);
  expect(yDoc.getMap('marks').size).toBe(0);
});

test('what the server has given of a board beforehand is there at once, kept, and nobody\u2019s edit', async () => {
  const given = new Y.Doc();
  given.getMap('marks').set('theirs', true);
  const device = memoryDevice(() => Promise.resolve());
  const store = device.openTab().stores.open('board', 'e1');
  const yDoc = new Y.Doc();
  const content = Y.encodeStateAsUpdate(given);
  const replica = openReplica({ yDoc, store, content });
  expect(yDoc.getMap('marks').has('theirs')).toBe(true);
  await pass(1_500);
  await replica.settled();
  expect(replica.getState()).toMatchObject({ unsaved: 0, isKeeping: true });
  const kept = await store.load();
  expect(kept).toMatchObject({ ok: true, value: [{ update: content, isOwn: false }] });
});

test('what cannot be read of it is not kept', async () => {
  const device = memoryDevice(() => Promise.resolve());
  const store = device.openTab().stores.open('board', 'e1');
  const content = new Uint8Array([9, 9, 9, 9]);
  const replica = openReplica({ yDoc: new Y.Doc(), store, content });
  await pass(1_500);
  await replica.settled();
  expect(await store.load()).toMatchObject({ ok: true, value: [] });
});
