import { failure, success, type Result } from '@symbiomap/domain';
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { copyDatabase } from './copyDatabase.ts';
import { databaseFile, problemOf, versionOf } from './openSqliteDatabase.ts';
import { countBoards, faultOfFile, isSound } from './soundDatabase.ts';

/** Why no backup was made. Nothing was written where it should have gone. */
export interface BackupProblem {
  readonly code:
    | 'no-data'
    | 'exists'
    | 'not-ours'
    | 'newer-version'
    | 'damaged'
    | 'cannot-open'
    | 'cannot-write';
  readonly path: string;
  readonly detail: string;
}

export interface Backup {
  readonly boards: number;
  readonly bytes: number;
}

/**
 * Copies all of a data folder into one new file, also while a server writes to it. The copy is of one moment: it has
 * everything that was committed when it began. It is on the disk, and was read through once, when this resolves.
 */
export async function backupDataFolder(
  folder: string,
  out: string,
): Promise<Result<Backup, BackupProblem>> {
  const source = join(folder, databaseFile);
  const refuse = (code: BackupProblem['code'], path: string, detail = '') =>
    failure({ code, path, detail });
  if (!existsSync(source)) return refuse('no-data', source);
  if (existsSync(out)) return refuse('exists', out);
  const unfinished = join(dirname(out), `.${basename(out)}.${process.pid}.tmp`);
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(source, { timeout: 5_000 });
  } catch (error) {
    return refuse('cannot-open', source, messageOf(error));
  }
  try {
    const problem = readProblem(database);
    if (problem !== null) return refuse(problem.code, source, problem.detail);
    await copyDatabase(database, unfinished);
    const boards = finish(unfinished);
    if (boards === null) return refuse('damaged', source);
    syncToDisk(unfinished);
    if (existsSync(out)) return refuse('exists', out);
    renameSync(unfinished, out);
    syncToDisk(dirname(out));
    return success({ boards, bytes: statSync(out).size });
  } catch (error) {
    const code = faultOfFile(error) === 'damaged' ? 'damaged' : 'cannot-write';
    return refuse(code, code === 'damaged' ? source : out, messageOf(error));
  } finally {
    database.close();
    rmSync(unfinished, { force: true });
  }
}

function readProblem(database: DatabaseSync): Pick<BackupProblem, 'code' | 'detail'> | null {
  try {
    const problem = problemOf(database);
    if (problem !== null) return problem;
    return versionOf(database) === 0 ? { code: 'no-data', detail: '' } : null;
  } catch (error) {
    return { code: faultOfFile(error) ?? 'cannot-open', detail: messageOf(error) };
  }
}

/** Makes the copy one file without a log beside it, and reads it through; `null` when it is damaged. */
function finish(path: string): number | null {
  const copy = new DatabaseSync(path);
  try {
    copy.exec('PRAGMA journal_mode = DELETE');
    return isSound(copy) ? countBoards(copy) : null;
  } finally {
    copy.close();
  }
}

function syncToDisk(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
