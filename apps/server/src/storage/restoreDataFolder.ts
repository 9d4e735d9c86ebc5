import { failure, success, type Result } from '@symbiomap/domain';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { copyDatabase } from './copyDatabase.ts';
import {
  databaseFile,
  emptyWal,
  migrate,
  prepareForWriting,
  problemOf,
  takeLock,
  versionOf,
} from './openSqliteDatabase.ts';
import { replaceEverything } from './replaceEverything.ts';
import { schemaVersion } from './sqliteSchema.ts';
import { countBoards, faultOfFile, isSound } from './soundDatabase.ts';

/** Why nothing was restored. The data folder is as it was. */
export interface RestoreProblem {
  readonly code:
    | 'no-file'
    | 'not-ours'
    | 'newer-version'
    | 'damaged'
    | 'cannot-open'
    | 'in-use'
    | 'cannot-write';
  readonly path: string;
  readonly detail: string;
}

export interface Restored {
  readonly boards: number;
}

type Refused = Pick<RestoreProblem, 'code' | 'detail'>;

/**
 * Puts all that a backup holds in the place of all that a data folder holds, in one transaction: links, too, are as
 * they were, those that have been revoked since hold again. Works with the server stopped and while it runs; a running
 * server sees another generation and sends everyone away to come back. Every board gets a new epoch, so that nothing
 * that was written on top of the old state is merged in.
 */
export async function restoreDataFolder(
  folder: string,
  file: string,
): Promise<Result<Restored, RestoreProblem>> {
  const copy = join(folder, `.restore.${process.pid}.sqlite`);
  const target = join(folder, databaseFile);
  const refuse = (path: string, { code, detail }: Refused) => failure({ code, path, detail });
  if (!existsSync(file)) return refuse(file, { code: 'no-file', detail: '' });
  try {
    mkdirSync(folder, { recursive: true });
    const unreadable = await copyForReading(file, copy);
    if (unreadable !== null) return refuse(file, unreadable);
    const boards = replaceIn(folder, copy);
    return typeof boards === 'number' ? success({ boards }) : refuse(target, boards);
  } catch (error) {
    return refuse(target, { code: 'cannot-write', detail: messageOf(error) });
  } finally {
    for (const end of ['', '-journal']) rmSync(`${copy}${end}`, { force: true });
  }
}

/** A copy of a backup, brought up to this version. The backup itself is never written to. */
async function copyForReading(file: string, copy: string): Promise<Refused | null> {
  try {
    const source = new DatabaseSync(file, { readOnly: true });
    try {
      const problem = problemOf(source);
      if (problem !== null) return problem;
      if (versionOf(source) === 0) return { code: 'not-ours', detail: '' };
      await copyDatabase(source, copy);
    } finally {
      source.close();
    }
    const database = new DatabaseSync(copy);
    try {
      database.exec('PRAGMA journal_mode = DELETE');
      if (!isSound(database)) return { code: 'damaged', detail: '' };
      migrate(database);
      return null;
    } finally {
      database.close();
    }
  } catch (error) {
    const code = faultOfFile(error);
    if (code === null) throw error;
    return { code, detail: messageOf(error) };
  }
}

/** Gives the number of boards, or why it could not be. */
function replaceIn(folder: string, copy: string): number | Refused {
  const database = new DatabaseSync(join(folder, databaseFile), { timeout: 5_000 });
  try {
    const problem = problemOf(database);
    if (problem !== null) return problem;
    // A server of an older version could not go on with our tables; one of this version can.
    const lock = versionOf(database) === schemaVersion ? undefined : takeLock(folder);
    if (lock === null) return { code: 'in-use', detail: '' };
    try {
      prepareForWriting(database);
      migrate(database);
      replaceEverything(database, copy);
      emptyWal(database);
      return countBoards(database);
    } finally {
      lock?.close();
    }
  } finally {
    database.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
