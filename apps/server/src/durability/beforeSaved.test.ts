import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { databaseFile } from '../storage/openSqliteDatabase.ts';
import { startChildServer } from '../testing/childServer.ts';
import { savedFrame } from '../rooms/frames.ts';
import { connectRawPerson } from '../testing/rawPerson.ts';
import {
  canFollowCalls,
  followCallsInto,
  readCalls,
  type SystemCall,
} from '../testing/systemCalls.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { createTestBoard } from '../testing/testServer.ts';

const edits = 1_000;
/** SQLite's head of a log. */
const logHeadBytes = 32;
const markOf = (edit: number) => `edit-${String(edit).padStart(6, '0')}`;

test.skipIf(!canFollowCalls)(
  `before each of ${edits} edits is called saved, its place in the log has been synced to the disk`,
  { timeout: 300_000 },
  async () => {
    const folder = temporaryFolder();
    const trace = join(temporaryFolder(), 'calls');
    const server = await startChildServer(
      folder,
      { SYMBIOMAP_LIMITS: 'off', SYMBIOMAP_LOG: 'silent' },
      { under: followCallsInto(trace) },
    );
    const board = await createTestBoard(server);
    const person = await connectRawPerson(server, board.id, board.keys.editor);
    for (let edit = 1; edit <= edits; edit += 1) {
      const run = (doc: Y.Doc) =>
        doc.getMap('notes').set(`n${edit}`, new Y.Map([['text', markOf(edit)]]));
      expect(await person.edit(run)).toBe('committed');
    }
    server.process.kill('SIGTERM');
    expect(await server.ended).toBe(0);

    const { written, early, told, heads, earlyPages } = follow(readCalls(trace));
    expect(early).toEqual([]);
    // The log began anew on the way, each time with its head on the disk before its first page.
    expect(heads).toBeGreaterThan(1);
    expect(earlyPages).toBe(0);
    expect(written).toBe(edits);
    expect(told).toBe(edits);
    console.log(`${told} of ${edits} edits were synced to the disk before they were called saved.`);
  },
);

/**
 * How many edits were written to the log and how many told, and which of these before the log was synced; how often
 * the log began anew, and how many pages were written before that was synced.
 */
function follow(calls: readonly SystemCall[]) {
  const unsynced = new Set<number>();
  const synced = new Set<number>();
  const early: number[] = [];
  let written = 0;
  let told = 0;
  let heads = 0;
  let earlyPages = 0;
  let isHeadSynced = true;
  for (const call of calls) {
    if (call.to.endsWith(`${databaseFile}-wal`)) {
      if (call.does === 'sync') {
        isHeadSynced = true;
        for (const edit of unsynced) synced.add(edit);
        unsynced.clear();
        continue;
      }
      if (call.data.length === logHeadBytes) {
        heads += 1;
        isHeadSynced = false;
      } else if (!isHeadSynced) earlyPages += 1;
      if (call.data.includes(markOf(written + 1))) {
        written += 1;
        unsynced.add(written);
      }
    } else if (call.does === 'write' && call.to.startsWith('socket:')) {
      if (!call.data.includes(onTheWire(savedFrame(told + 1)))) continue;
      told += 1;
      if (!synced.has(told)) early.push(told);
    }
  }
  return { written, early, told, heads, earlyPages };
}

/** A message as a server's websocket frame. */
function onTheWire(message: Uint8Array): Buffer {
  const binaryAndLast = 0x82;
  return Buffer.from([binaryAndLast, message.length, ...message]);
}
