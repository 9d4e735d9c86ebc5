import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { newBoardLinks } from '../access/linkKeys.ts';
import { databaseFile, openSqliteDatabase } from '../storage/openSqliteDatabase.ts';
import { isSound } from '../storage/soundDatabase.ts';
import { createSqliteStorage } from '../storage/sqliteStorage.ts';
import { startChildServer, type ChildServer } from '../testing/childServer.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { firstAnswer, holds } from '../testing/firstAnswer.ts';
import { serverDoor } from '../testing/serverDoor.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard } from '../testing/testServer.ts';
import { letWrite } from '../testing/writingPerson.ts';

const kills = Number(process.env['KILLS'] ?? 20);
const writers = 20;
const otherBoards = 200;
const patienceMs = 30_000;

test(
  `killed ${kills} times while ${writers} people write, a server has lost nothing that was called saved or seen`,
  { timeout: 120_000 + kills * 60_000 },
  async () => {
    const folder = temporaryFolder();
    await fill(folder, otherBoards);
    // What is killed keeps nothing that it compiled; who ends well does, and the others start faster for it.
    const environment = { NODE_COMPILE_CACHE: temporaryFolder() };
    const warmUp = await startChildServer(folder, environment);
    warmUp.process.kill('SIGTERM');
    await warmUp.ended;
    const readyMs: number[] = [];
    const start = async (): Promise<ChildServer> => {
      const server = await startChildServer(folder, environment);
      const listeningAtMs = performance.now();
      for (const path of ['/healthz', '/readyz'])
        expect((await fetch(`${server.url}${path}`)).status).toBe(200);
      readyMs.push(performance.now() - listeningAtMs);
      return server;
    };
    let server = await start();
    const boards = [await createTestBoard(server), await createTestBoard(server)] as const;
    const door = serverDoor();
    door.open(server);
    const people = Array.from({ length: writers }, (_, index) => {
      const on = boards[index % 2 === 0 ? 0 : 1];
      return { on, ...letWrite(door, on, `w${index}`) };
    });
    const watchers = boards.map((on) => {
      const { doc } = connectClient(door, on, 'viewer', { WebSocket: door.WebSocket });
      const shown: Uint8Array[] = [];
      doc.on('update', (update: Uint8Array) => shown.push(update));
      return { on, doc, takeSeen: () => shown.splice(0) };
    });
    let acknowledged = 0;
    let seen = 0;

    for (let kill = 1; kill <= kills; kill += 1) {
      // Every other time in the middle of everybody's coming back.
      if (kill % 2 === 1) {
        const areBack = () => people.every((one) => one.isSynced() || one.closed() !== null);
        await eventually('all are back', areBack, patienceMs);
      }
      const sentAway = people.map((one) => one.closed()).filter((reason) => reason !== null);
      expect(sentAway, `kill ${kill}: nobody is sent away for good`).toEqual([]);
      await pause(50 + Math.random() * 500);
      door.shut();
      server.process.kill('SIGKILL');
      expect(await server.ended).toBe('SIGKILL');
      await eventually('all have noticed', () => people.every((one) => !one.isSynced()));

      server = await start();
      const file = new DatabaseSync(join(folder, databaseFile), { readOnly: true });
      expect(isSound(file)).toBe(true);
      file.close();
      for (const board of boards) {
        const doc = await firstAnswer(server, board);
        for (const person of people.filter(({ on }) => on === board)) {
          const saved = person.takeAcknowledged();
          acknowledged += saved.length;
          expect(holds(doc, saved), `kill ${kill}: saved`).toBe(true);
        }
        for (const one of [...people, ...watchers].filter(({ on }) => on === board)) {
          const shown = one.takeSeen();
          seen += shown.length;
          expect(holds(doc, shown), `kill ${kill}: seen`).toBe(true);
        }
        doc.destroy();
      }
      door.open(server);
    }

    for (const person of people) person.stop();
    const isDone = () => people.every((one) => one.isAllSaved());
    await eventually('all come back and are saved', isDone, patienceMs);
    for (const board of boards) {
      const expected = (await firstAnswer(server, board)).getMap('notes').toJSON();
      const copies = [...people, ...watchers].filter(({ on }) => on === board);
      const isEqual = ({ doc }: { doc: Y.Doc }) =>
        JSON.stringify(sorted(doc.getMap('notes').toJSON())) === JSON.stringify(sorted(expected));
      await eventually('all end equal', () => copies.every(isEqual), patienceMs);
      expect(Object.keys(expected).length).toBeGreaterThan(writers);
    }
    expect(acknowledged).toBeGreaterThan(kills * writers);
    expect(seen).toBeGreaterThan(kills * writers);
    readyMs.sort((a, b) => a - b);
    console.log(
      `Killed ${kills} times: ${acknowledged} acknowledged edits and ${seen} seen updates, none lost; ready ` +
        `${Math.round(readyMs[readyMs.length >> 1] ?? 0)} ms (median), ${Math.round(readyMs.at(-1) ?? 0)} ms (longest) ` +
        `after listening, with ${otherBoards} other boards in the folder.`,
    );
  },
);

/** Puts boards into a folder before its server starts. */
async function fill(folder: string, count: number): Promise<void> {
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(opened.problem.code);
  const storage = createSqliteStorage(opened.value);
  const doc = new Y.Doc();
  for (let index = 0; index < 100; index += 1)
    doc.getMap('notes').set(`n${index}`, new Y.Map([['text', 'x'.repeat(100)]]));
  const snapshot = Y.encodeStateAsUpdateV2(doc);
  for (let index = 0; index < count; index += 1) {
    const { id, links } = newBoardLinks(0);
    await storage.createBoard({ id, createdAtMs: 0, links, snapshot });
  }
  await storage.close();
}

function sorted(notes: object): object {
  return Object.fromEntries(Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1)));
}
