import { closeCodes, offerSubprotocols } from '@symbiomap/protocol';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { backupDataFolder } from '../storage/backupDataFolder.ts';
import { restoreDataFolder } from '../storage/restoreDataFolder.ts';
import { boardApi } from '../testing/boardApi.ts';
import { startChildServer, type ChildServer } from '../testing/childServer.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { firstAnswer } from '../testing/firstAnswer.ts';
import { connectRaw } from '../testing/rawClient.ts';
import { connectRawPerson } from '../testing/rawPerson.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { connectClient } from '../testing/testClient.ts';
import { createTestBoard, type TestBoard } from '../testing/testServer.ts';

// Processes start slowly where much else is going on.
vi.setConfig({ testTimeout: 240_000 });

const rounds = 10;

/** Somebody who writes note after note, each when the one before is saved. */
async function steadyWriter(server: ChildServer, board: TestBoard) {
  const person = await connectRawPerson(server, board.id, board.keys.editor);
  const work = { saved: 0, isOver: false };
  const write = async () => {
    while (!work.isOver) {
      const id = `n${String(work.saved + 1).padStart(6, '0')}`;
      const note = (doc: Y.Doc) => doc.getMap('notes').set(id, new Y.Map([['text', id]]));
      if ((await person.edit(note)) !== 'committed') return;
      work.saved += 1;
      await pause(2);
    }
  };
  const done = write();
  return {
    saved: () => work.saved,
    stop: async () => {
      work.isOver = true;
      await done;
    },
  };
}

/** Holds that there is a first part of what was written, without a gap and each note whole; gives how much. */
async function prefixOn(server: ChildServer, board: TestBoard): Promise<number> {
  const notes = (await firstAnswer(server, board)).getMap('notes').toJSON();
  const ids = Object.keys(notes).sort();
  expect(ids).toEqual(ids.map((_, index) => `n${String(index + 1).padStart(6, '0')}`));
  expect(ids.every((id) => (notes[id] as { text: string }).text === id)).toBe(true);
  return ids.length;
}

test(`a backup of a server at work is one moment of what was saved, and another server works on with it: ${rounds} times`, async () => {
  const folder = temporaryFolder();
  const server = await startChildServer(folder, { SYMBIOMAP_LIMITS: 'off' });
  const board = await createTestBoard(server);
  const writer = await steadyWriter(server, board);
  const place = temporaryFolder();
  for (let round = 1; round <= rounds; round += 1) {
    await pause(50 + Math.random() * 100);
    const savedBefore = writer.saved();
    const out = join(place, `${round}.backup`);
    expect(await backupDataFolder(folder, out)).toMatchObject({ ok: true, value: { boards: 1 } });
    const savedAfter = writer.saved();
    const other = temporaryFolder();
    expect((await restoreDataFolder(other, out)).ok).toBe(true);
    const restored = await startChildServer(other);
    const kept = await prefixOn(restored, board);
    expect(kept).toBeGreaterThanOrEqual(savedBefore);
    // One more may have been committed and not yet told.
    expect(kept).toBeLessThanOrEqual(savedAfter + 1);
    const late = await connectRawPerson(restored, board.id, board.keys.editor);
    expect(await late.edit((doc) => doc.getMap('areas').set('a', new Y.Map()))).toBe('committed');
    restored.process.kill('SIGKILL');
  }
  await writer.stop();
  expect(writer.saved()).toBeGreaterThan(rounds);
});

test('a running server that is restored sends everyone away to come back, and who holds a copy of before is told to begin anew', async () => {
  const folder = temporaryFolder();
  const server = await startChildServer(folder, { SYMBIOMAP_LIMITS: 'off' });
  const board = await createTestBoard(server);
  const epoch = async () => {
    const answer = await boardApi(server, board).ask('editor', 'GET', '/access');
    return ((await answer.json()) as { epoch: string }).epoch;
  };
  const before = await epoch();
  const writer = await steadyWriter(server, board);
  await eventually('something is written', () => writer.saved() > 20);
  const out = join(temporaryFolder(), 'boards.backup');
  expect((await backupDataFolder(folder, out)).ok).toBe(true);
  const savedAtBackup = writer.saved();
  await eventually('more is written', () => writer.saved() > savedAtBackup + 20);
  const watcher = connectClient(server, board, 'viewer');
  await eventually('a viewer is in', () => watcher.provider.synced);
  watcher.provider.once('connection-close', () => watcher.provider.disconnect());

  expect((await restoreDataFolder(folder, out)).ok).toBe(true);
  await eventually('the viewer is sent away', () => watcher.closeCodes.length > 0);
  expect(watcher.closeCodes).toEqual([closeCodes.restarting]);
  await writer.stop();
  expect(await prefixOn(server, board)).toBeLessThanOrEqual(savedAtBackup + 1);
  const key = board.keys.editor;
  const oldTab = await connectRaw(server, board.id, key, {
    subprotocols: offerSubprotocols(key, { epoch: before }),
  });
  expect(await oldTab.closed).toBe(closeCodes.clientTooOld);
  expect(await epoch()).not.toBe(before);
});
