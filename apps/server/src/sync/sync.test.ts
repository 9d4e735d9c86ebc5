import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { connectClient } from '../testing/testClient.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { createTestBoard, startTestServer } from '../testing/testServer.ts';

test('what one person writes, the other sees', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'owner');
  await eventually('both have the board', () => anna.provider.synced && boris.provider.synced);
  expect(anna.board.get('title')).toBe('Kalundborg');
  anna.board.set('region', 'Denmark');
  boris.board.set('currency', 'DKK');
  await eventually(
    'both edits are everywhere',
    () => anna.board.get('currency') === 'DKK' && boris.board.get('region') === 'Denmark',
  );
});

test('many people writing at once end with the same board', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const people = Array.from({ length: 8 }, () => connectClient(server, board, 'facilitator'));
  await eventually('all are in', () => people.every(({ provider }) => provider.synced));
  for (let round = 0; round < 20; round += 1) {
    people.forEach(({ doc }, index) =>
      doc.getMap('companies').set(`c${round % 5}`, new Y.Map([['name', `${index}`]])),
    );
    await pause(2);
  }
  const stateOf = ({ doc }: { doc: Y.Doc }) => JSON.stringify(doc.getMap('companies').toJSON());
  await eventually('all agree', () => {
    const vectors = people.map(({ doc }) => Buffer.from(Y.encodeStateVector(doc)).toString('hex'));
    return new Set(people.map(stateOf)).size === 1 && new Set(vectors).size === 1;
  });
});

test('edits made offline come along, also those made while still reconnecting', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'facilitator');
  await eventually('both are in', () => anna.provider.synced && boris.provider.synced);
  anna.provider.disconnect();
  anna.board.set('region', 'offline 1');
  anna.board.set('region', 'offline 2');
  anna.provider.connect();
  // The moment the line is open, before the server has said what it has: this edit builds on unsent ones.
  await eventually('the line is open', () => anna.provider.wsconnected);
  anna.board.set('region', 'while reconnecting');
  anna.board.set('currency', 'SEK');
  await eventually('Boris has it all', () => boris.board.get('currency') === 'SEK');
  expect(boris.board.get('region')).toBe('while reconnecting');
  expect(anna.closeCodes).toEqual([]);
});

test('an edit that builds on what only another tab has sent is asked for, not lost', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const first = new Y.Doc();
  const second = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'viewer');
  await eventually('both are in', () => second.provider.synced && boris.provider.synced);
  first.getMap('board').set('region', 'from the other tab');
  // Tabs of one browser tell each other directly, and leave it to the first to tell the server.
  Y.applyUpdate(second.doc, Y.encodeStateAsUpdate(first), second.provider);
  second.board.set('region', 'on top of it');
  await eventually('Boris has it', () => boris.board.get('region') === 'on top of it');
  expect(second.closeCodes).toEqual([]);
});

test('people see each other, and who leaves is gone', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'viewer');
  anna.provider.awareness.setLocalState({ person: { name: 'Anna' } });
  boris.provider.awareness.setLocalState({ person: { name: 'Boris' } });
  const annaSees = () => anna.provider.awareness.getStates().get(boris.doc.clientID);
  const borisSees = () => boris.provider.awareness.getStates().get(anna.doc.clientID);
  await eventually(
    'they see each other',
    () => annaSees() !== undefined && borisSees() !== undefined,
  );
  expect(annaSees()).toEqual({ person: { name: 'Boris' } });
  expect(borisSees()).toEqual({ person: { name: 'Anna' } });
  boris.provider.disconnect();
  await eventually('Boris is gone', () => annaSees() === undefined);
  boris.provider.connect();
  await eventually('Boris is back', () => annaSees() !== undefined);
});

test('a person whose line broke is seen again at once when they come back', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'facilitator');
  boris.provider.awareness.setLocalState({ person: { name: 'Boris' } });
  const annaSees = () => anna.provider.awareness.getStates().has(boris.doc.clientID);
  await eventually('Anna sees Boris', annaSees);
  (boris.provider.ws as unknown as { terminate(): void }).terminate();
  await eventually('Boris is gone', () => !annaSees());
  await eventually('Boris is back', annaSees, 3_000);
});

test('nobody speaks for somebody else', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  const boris = connectClient(server, board, 'facilitator');
  anna.provider.awareness.setLocalState({ person: { name: 'Anna' } });
  const borisSees = () => boris.provider.awareness.getStates().get(anna.doc.clientID);
  await eventually('Boris sees Anna', () => borisSees() !== undefined);
  const impostor = new Y.Doc();
  impostor.clientID = anna.doc.clientID;
  const mallory = connectClient(server, board, 'facilitator', { doc: impostor });
  mallory.provider.awareness.setLocalState({ person: { name: 'Mallory' } });
  for (let count = 0; count < 20; count += 1)
    mallory.provider.awareness.setLocalStateField('cursor', { x: count, y: 0 });
  await eventually('Mallory is in', () => mallory.provider.synced);
  await pause(100);
  expect(borisSees()).toEqual({ person: { name: 'Anna' } });
});

test('a lone quiet client hears from the server often enough not to hang up', async () => {
  let nowMs = 0;
  const timers: { atMs: number; work: () => void }[] = [];
  const clock = {
    nowMs: () => nowMs,
    dateMs: () => Date.now(),
    after: (delayMs: number, work: () => void) => {
      if (delayMs < 1_000) {
        const timer = setTimeout(work, Math.max(0, delayMs));
        return () => clearTimeout(timer);
      }
      const timer = { atMs: nowMs + delayMs, work };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer) >>> 0, 1);
    },
  };
  const server = await startTestServer({ clock });
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'viewer');
  anna.provider.awareness.setLocalState(null);
  await eventually('Anna is in', () => anna.provider.synced);
  await pause(50);
  const heardBefore = anna.provider.wsLastMessageReceived;
  await pause(5);
  for (let seconds = 0; seconds < 20; seconds += 1) {
    nowMs += 1_000;
    for (const timer of timers.filter(({ atMs }) => atMs <= nowMs)) {
      timers.splice(timers.indexOf(timer), 1);
      timer.work();
    }
  }
  await eventually('Anna hears something', () => anna.provider.wsLastMessageReceived > heardBefore);
});

test('whoever comes while a board is loading gets the same document', async () => {
  const storage = createMemoryStorage();
  let loads = 0;
  const slow = {
    ...storage,
    loadBoard: async (id: string) => {
      loads += 1;
      await pause(100);
      return storage.loadBoard(id);
    },
  };
  const server = await startTestServer({ storage: slow });
  const board = await createTestBoard(server);
  const people = [1, 2, 3].map(() => connectClient(server, board, 'facilitator'));
  await eventually('all are in', () => people.every(({ provider }) => provider.synced));
  expect(loads).toBe(1);
  people[0]?.board.set('region', 'one room');
  await eventually('all see it', () =>
    people.every((person) => person.board.get('region') === 'one room'),
  );
});

test('a room is freed after everyone has left, and comes back whole', async () => {
  const storage = createMemoryStorage();
  const server = await startTestServer({ storage, idleRoomMs: 20 });
  const board = await createTestBoard(server);
  const anna = connectClient(server, board, 'facilitator');
  await eventually('Anna is in', () => anna.provider.synced);
  for (let count = 0; count < 10; count += 1) {
    anna.board.set('region', `Denmark ${count}`);
    await pause(2);
  }
  anna.provider.disconnect();
  await eventually('the room is freed', () => server.rooms.size === 0);
  expect((await storage.loadBoard(board.id))?.updates).toEqual([]);
  const boris = connectClient(server, board, 'viewer');
  await eventually('Boris is in', () => boris.provider.synced);
  expect(boris.board.get('region')).toBe('Denmark 9');
});

test('people who come and go at random never lose an edit to a room that is being freed', async () => {
  const server = await startTestServer({ idleRoomMs: 1 });
  const board = await createTestBoard(server);
  const written: string[] = [];
  for (let round = 0; round < 25; round += 1) {
    const person = connectClient(server, board, 'facilitator');
    await eventually('in', () => person.provider.synced);
    person.doc.getMap('companies').set(`c${round}`, new Y.Map([['name', round]]));
    written.push(`c${round}`);
    await pause(round % 4);
    person.provider.disconnect();
    await pause(round % 3);
  }
  const last = connectClient(server, board, 'viewer');
  await eventually('in', () => last.provider.synced);
  expect([...last.doc.getMap('companies').keys()].sort()).toEqual(written.sort());
});
