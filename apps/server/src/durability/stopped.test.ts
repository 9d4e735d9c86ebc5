import { closeCodes } from '@symbiomap/protocol';
import { expect, test, vi } from 'vitest';
import { startChildServer } from '../testing/childServer.ts';
import { eventually, pause, within } from '../testing/eventually.ts';
import { firstAnswer, holds } from '../testing/firstAnswer.ts';
import { serverDoor } from '../testing/serverDoor.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard } from '../testing/testServer.ts';
import { letWrite } from '../testing/writingPerson.ts';

// Processes start slowly where much else is going on.
vi.setConfig({ testTimeout: 240_000 });

const writers = 20;

test('told to stop while people write, the server ends well within five seconds, and has all that was called saved or seen', async () => {
  const folder = temporaryFolder();
  const server = await startChildServer(folder);
  const board = await createTestBoard(server);
  const door = serverDoor();
  door.open(server);
  const people = Array.from({ length: writers }, (_, index) => letWrite(door, board, `w${index}`));
  const watcher = connectClient(door, board, 'viewer', { WebSocket: door.WebSocket });
  await eventually('all are in', () => people.every((one) => one.isSynced()));
  await pause(500);
  door.shut();
  const toldAtMs = performance.now();
  server.process.kill('SIGTERM');
  expect(await within(5_000, 'the server ends', server.ended)).toBe(0);
  const tookMs = performance.now() - toldAtMs;
  await eventually('all have noticed', () => people.every((one) => !one.isSynced()));
  expect(watcher.closeCodes[0]).toBe(closeCodes.restarting);

  const next = await startChildServer(folder);
  const doc = await firstAnswer(next, board);
  let acknowledged = 0;
  for (const person of people) {
    const saved = person.takeAcknowledged();
    acknowledged += saved.length;
    expect(holds(doc, saved)).toBe(true);
    expect(holds(doc, person.takeSeen())).toBe(true);
    person.stop();
  }
  expect(acknowledged).toBeGreaterThan(writers);
  door.open(next);
  await eventually('all come back', () => people.every((one) => one.isAllSaved()));
  console.log(`Stopped under ${writers} writers in ${Math.round(tookMs)} ms, with exit code 0.`);
});
