import { failure, success, type Result } from '@symbiomap/domain';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { applicationId, createSchema, schemaVersion } from './sqliteSchema.ts';

/** Why a data folder cannot be used. Nothing in it was changed. */
export interface DataFolderProblem {
  readonly code: 'cannot-open' | 'not-ours' | 'newer-version' | 'in-use';
  readonly path: string;
  readonly detail: string;
}

/** An open database, and how to let go of it. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  close(): void;
}

/**
 * Opens `symbiomap.sqlite` in a folder and makes both where they are missing. Only one process at a time
 * may: rooms in two processes would not see each other's edits.
 */
export function openSqliteDatabase(folder: string): Result<OpenDatabase, DataFolderProblem> {
  const path = join(folder, 'symbiomap.sqlite');
  const opened: DatabaseSync[] = [];
  const close = () => {
    for (const database of opened.splice(0).reverse()) database.close();
  };
  const refuse = (code: DataFolderProblem['code'], detail: string) => {
    close();
    return failure({ code, path, detail });
  };
  try {
    mkdirSync(folder, { recursive: true });
    const lock = new DatabaseSync(join(folder, 'symbiomap.lock'), { timeout: 0 });
    opened.push(lock);
    if (!takeLock(lock)) return refuse('in-use', '');
    const database = new DatabaseSync(path, { timeout: 5_000 });
    opened.push(database);
    const version = readPragma(database, 'user_version');
    const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'];
    const isOurs = readPragma(database, 'application_id') === applicationId;
    if (!isOurs && tables !== 0) return refuse('not-ours', '');
    if (version > schemaVersion) return refuse('newer-version', String(version));
    // FULL: a commit is on the disk before anyone is told that it is saved.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
    if (!isOurs) makeSchema(database);
    return success({ database, close });
  } catch (error) {
    return refuse('cannot-open', error instanceof Error ? error.message : String(error));
  }
}

/** The operating system lets go of the lock when the process ends, however it ends. */
function takeLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && /locked|busy/i.test(error.message)) return false;
    throw error;
  }
}

function makeSchema(database: DatabaseSync): void {
  database.exec(`BEGIN;
    ${createSchema}
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${schemaVersion};
    COMMIT`);
}

function readPragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
