import { seededRandom, type SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { BoardStorage } from '../storage/boardStorage.ts';
import { databaseFile, openSqliteDatabase } from '../storage/openSqliteDatabase.ts';
import { isSound } from '../storage/soundDatabase.ts';
import { createSqliteStorage } from '../storage/sqliteStorage.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { cutAt, torn } from '../testing/tornWrites.ts';

const commits = 60;
const cutsPerCommit = 10;
/** A page of the database and the head that it has in the log. */
const logPageBytes = 4_096 + 24;
const logHeadBytes = 32;

/** The two files of a database, as they stand at one moment. */
interface Files {
  readonly database: Buffer;
  readonly log: Buffer;
}

test(`wherever a power cut breaks off a commit or what follows it, all earlier commits are there: ${commits * cutsPerCommit} cuts`, async () => {
  const random = seededRandom(7);
  const folder = temporaryFolder();
  const { storage, database, close } = open(folder);
  // Often, so that many cuts fall into the copying of the log into the file.
  database.exec('PRAGMA wal_autocheckpoint = 20');
  await storage.createBoard({ id: 'a', createdAtMs: 0, links: [], snapshot: emptySnapshot });
  let contentBefore = await contentOf(storage);
  let before = filesIn(folder);
  const place = join(temporaryFolder(), 'after');
  const outcomes = { kept: 0, lost: 0, whole: 0, copying: 0 };

  for (let commit = 1; commit <= commits; commit += 1) {
    await change(storage, commit, random);
    const contentAfter = await contentOf(storage);
    const after = filesIn(folder);
    const isCopied = !before.database.equals(after.database);
    for (let cut = 0; cut < cutsPerCommit; cut += 1) {
      const isWhole = cut === 0 || (isCopied && cut % 2 === 0);
      const left = isWhole
        ? whileCopied(before, after, random)
        : whileLogged(before, after, random);
      const content = await contentAfterPowerLoss(place, left);
      if (isWhole) {
        // The log had been synced: this may have been called saved.
        expect(content, `commit ${commit}, cut ${cut}`).toBe(contentAfter);
        outcomes[isCopied ? 'copying' : 'whole'] += 1;
      } else {
        expect([contentBefore, contentAfter], `commit ${commit}, cut ${cut}`).toContain(content);
        outcomes[content === contentAfter ? 'kept' : 'lost'] += 1;
      }
    }
    contentBefore = contentAfter;
    before = after;
  }
  close();
  // Cuts of every kind have been tried.
  for (const times of Object.values(outcomes)) expect(times).toBeGreaterThan(5);
});

const emptySnapshot = Y.encodeStateAsUpdateV2(new Y.Doc());

function open(folder: string) {
  const opened = openSqliteDatabase(folder);
  if (!opened.ok) throw new Error(`${opened.problem.code} ${opened.problem.detail}`);
  return { ...opened.value, storage: createSqliteStorage(opened.value) };
}

/** One commit of one kind or another. */
async function change(storage: BoardStorage, commit: number, random: SeededRandom): Promise<void> {
  const { epoch = '', position = 0 } = (await storage.loadBoard('a')) ?? {};
  if (commit % 15 === 0) {
    await storage.compact('a', { epoch, snapshot: emptySnapshot, position });
    return;
  }
  const writers = [{ clientId: commit, writer: `writer ${commit}` }];
  const entries = Array.from({ length: 1 + random.below(3) }, () => {
    const update = new Uint8Array(50 + random.below(random.chance(0.3) ? 30_000 : 500)).fill(
      commit,
    );
    return { boardId: 'a', epoch, update, writers };
  });
  await storage.append(entries);
}

/** All that a storage holds, as one word. */
async function contentOf(storage: BoardStorage): Promise<string> {
  const hash = createHash('sha256');
  for (const { id } of await storage.listBoards()) {
    const stored = await storage.loadBoard(id);
    hash.update(`${id} ${stored?.epoch} ${stored?.position} `);
    hash.update(JSON.stringify([...(stored?.writers ?? [])]));
    for (const part of [stored?.snapshot, ...(stored?.updates ?? [])])
      hash.update(part ?? '').update(';');
  }
  return hash.digest('hex');
}

function filesIn(folder: string): Files {
  const log = join(folder, `${databaseFile}-wal`);
  return {
    database: readFileSync(join(folder, databaseFile)),
    log: existsSync(log) ? readFileSync(log) : Buffer.alloc(0),
  };
}

/** The power fails while the log is written: at the end of a page, anywhere, or in no order at all. */
function whileLogged(before: Files, after: Files, random: SeededRandom): Files {
  const { database } = before;
  const pages = Math.ceil((after.log.length - logHeadBytes) / logPageBytes);
  const pageEnd = logHeadBytes + random.below(pages + 1) * logPageBytes;
  const anywhere = random.below(after.log.length + 1);
  // A log that begins anew: its head is on the disk before the first page is written.
  const begun = cutAt(before.log, after.log, logHeadBytes);
  switch (random.below(5)) {
    case 0:
      return { database, log: cutAt(begun, after.log, Math.max(pageEnd, logHeadBytes)) };
    case 1:
      return { database, log: cutAt(begun, after.log, Math.max(anywhere, logHeadBytes)) };
    case 2:
      return { database, log: torn(begun, after.log, random, Math.max(anywhere, logHeadBytes)) };
    case 3:
      return { database, log: random.chance(0.5) ? before.log : begun };
    default:
      return { database, log: torn(begun, after.log, random) };
  }
}

/** The log is on the disk, and the power fails while it is copied into the file, if it is. */
function whileCopied(before: Files, after: Files, random: SeededRandom): Files {
  return { database: torn(before.database, after.database, random), log: after.log };
}

/** What a server finds that starts on such files. */
async function contentAfterPowerLoss(folder: string, { database, log }: Files): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, databaseFile), database);
  writeFileSync(join(folder, `${databaseFile}-wal`), log);
  const opened = open(folder);
  expect(isSound(opened.database)).toBe(true);
  const content = await contentOf(opened.storage);
  opened.close();
  return content;
}
