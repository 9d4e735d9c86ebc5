import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { databaseFile } from '../storage/openSqliteDatabase.ts';
import { isSound } from '../storage/soundDatabase.ts';
import { startChildServer, type ChildServer } from '../testing/childServer.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { firstAnswer } from '../testing/firstAnswer.ts';
import { connectRawPerson, type RawPerson } from '../testing/rawPerson.ts';
import { canFollowCalls, failCalls } from '../testing/systemCalls.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard, type TestBoard } from '../testing/testServer.ts';

// Processes start slowly where much else is going on.
vi.setConfig({ testTimeout: 240_000 });

/** Somebody's notes on one board, and which of them were called saved. */
function drawing(person: RawPerson, board: TestBoard) {
  const saved = new Set<string>();
  let count = 0;
  const draw = async (size = 20) => {
    count += 1;
    const id = `n${count}`;
    const text = String(count).padStart(size, 'x');
    const note = (doc: Y.Doc) => doc.getMap('notes').set(id, new Y.Map([['text', text]]));
    if ((await person.edit(note)) === 'committed') saved.add(id);
  };
  return { board, draw, saved, drawn: () => count };
}

type Drawing = ReturnType<typeof drawing>;

async function twoDrawings(server: ChildServer): Promise<readonly [Drawing, Drawing]> {
  const begin = async () => {
    const board = await createTestBoard(server);
    return drawing(await connectRawPerson(server, board.id, board.keys.editor), board);
  };
  return [await begin(), await begin()];
}

async function isReady({ url }: ChildServer): Promise<boolean> {
  return (await fetch(`${url}/readyz`)).ok;
}

async function becomesReady(server: ChildServer, expected: boolean): Promise<void> {
  for (let attempts = 0; (await isReady(server)) !== expected; attempts += 1) {
    if (attempts > 500) throw new Error(`readyz never said ${String(expected)}`);
    await pause(20);
  }
}

/** Whoever comes gets what was called saved and nothing else. */
async function expectOnlySaved(server: ChildServer, { board, saved }: Drawing): Promise<void> {
  const late = connectClient(server, board, 'viewer');
  await eventually('the board can be read', () => late.provider.synced);
  expect([...late.doc.getMap('notes').keys()].sort()).toEqual([...saved].sort());
  late.provider.destroy();
}

async function expectAllSaved(server: ChildServer, drawings: readonly Drawing[]): Promise<void> {
  for (const { board, saved, drawn } of drawings) {
    await eventually('all is saved after all', () => saved.size === drawn());
    expect((await firstAnswer(server, board)).getMap('notes').size).toBe(drawn());
  }
}

test.skipIf(!canFollowCalls).each([
  ['cannot be synced', 'fsync,fdatasync:error=EIO'],
  ['has become read-only', 'pwrite64:error=EROFS'],
])(
  'a disk that %s: nothing is called saved or shown, people read on, and nothing is lost however it ends',
  async (_, failure) => {
    const folder = temporaryFolder();
    const server = await startChildServer(folder);
    const drawings = await twoDrawings(server);
    for (const { draw } of drawings) for (let count = 0; count < 20; count += 1) await draw();
    const [{ saved: savedBefore }] = drawings;
    expect(savedBefore.size).toBe(20);

    const mend = await failCalls(server.process.pid ?? 0, failure);
    for (const { draw } of drawings) void draw();
    await becomesReady(server, false);
    await pause(700);
    for (const one of drawings) {
      expect(one.saved.size).toBe(20);
      await expectOnlySaved(server, one);
    }
    await mend();
    await expectAllSaved(server, drawings);
    await becomesReady(server, true);

    await failCalls(server.process.pid ?? 0, failure);
    for (const { draw } of drawings) void draw();
    await becomesReady(server, false);
    server.process.kill('SIGKILL');
    await server.ended;
    const next = await startChildServer(folder);
    const file = new DatabaseSync(join(folder, databaseFile), { readOnly: true });
    expect(isSound(file)).toBe(true);
    file.close();
    for (const { board, saved } of drawings) {
      expect(saved.size).toBe(21);
      const kept = (await firstAnswer(next, board)).getMap('notes');
      expect([...saved].filter((id) => !kept.has(id))).toEqual([]);
    }
  },
);

/** A folder on a disk of 1 MB, where this machine lets us make one. */
function smallDisk(): string | null {
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

test('a full disk: nothing is called saved, people read on and come in, and when there is room again all is saved', async ({
  skip,
}) => {
  const folder = smallDisk();
  if (folder === null) return skip('no small disk can be mounted here');
  try {
    const server = await startChildServer(folder);
    const drawings = await twoDrawings(server);
    for (let count = 0; count < 10; count += 1) {
      for (const { draw } of drawings) void draw(50_000);
      await pause(20);
    }
    await becomesReady(server, false);
    await pause(700);
    for (const one of drawings) {
      expect(one.saved.size).toBeLessThan(10);
      await expectOnlySaved(server, one);
    }
    execFileSync('mount', ['-o', 'remount,size=64m', folder]);
    await expectAllSaved(server, drawings);
    await becomesReady(server, true);
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  } finally {
    execFileSync('umount', ['-l', folder]);
  }
});
