import { test, vi } from 'vitest';
import * as Y from 'yjs';
import { startChildServer } from '../testing/childServer.ts';
import { eventually } from '../testing/eventually.ts';
import { serverDoor } from '../testing/serverDoor.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard, type TestBoard } from '../testing/testServer.ts';

// Processes start slowly where much else is going on.
vi.setConfig({ testTimeout: 240_000 });

const clients = 200;
const boardCount = 10;
const patienceMs = 30_000;

test(`soon after a killed server is back, ${clients} clients are, and each board is one`, async () => {
  const folder = temporaryFolder();
  let server = await startChildServer(folder);
  const boards: TestBoard[] = [];
  for (let index = 0; index < boardCount; index += 1) boards.push(await createTestBoard(server));
  const door = serverDoor();
  door.open(server);
  const people = Array.from({ length: clients }, (_, index) => {
    const board = boards[index % boardCount];
    if (board === undefined) throw new Error('There are boards.');
    const { provider, doc } = connectClient(door, board, 'editor', { WebSocket: door.WebSocket });
    return { provider, notes: doc.getMap('notes') };
  });
  const areSynced = () => people.every(({ provider }) => provider.synced);
  await eventually('all are in', areSynced, patienceMs);

  const tookMs: number[] = [];
  for (let kill = 1; kill <= 3; kill += 1) {
    door.shut();
    server.process.kill('SIGKILL');
    await server.ended;
    await eventually('all have noticed', () => people.every(({ provider }) => !provider.synced));
    server = await startChildServer(folder);
    door.open(server);
    const listeningAtMs = performance.now();
    await eventually('all are back', areSynced, patienceMs);
    tookMs.push(Math.round(performance.now() - listeningAtMs));
    // Of a board that was loaded twice, some would not see what others write.
    for (const { notes } of people.slice(0, boardCount)) notes.set(`n${kill}`, new Y.Map());
    const areTogether = () => people.every(({ notes }) => notes.has(`n${kill}`));
    await eventually('all see what one of their board writes', areTogether, patienceMs);
  }
  console.log(
    `${clients} clients were synced again ${tookMs.join(', ')} ms after the server listened.`,
  );
});
