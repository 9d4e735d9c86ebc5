import { failure, success, type Result } from '@symbiomap/domain';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { applicationId, migrations, schemaVersion } from './sqliteSchema.ts';
import { transactionsOf } from './sqliteSession.ts';

/** Why a data folder cannot be used. Nothing in it was changed. */
export interface DataFolderProblem {
  readonly code: 'cannot-open' | 'not-ours' | 'newer-version' | 'in-use';
  readonly path: string;
  readonly detail: string;
}

/** An open database, and how to let go of it. */
export interface OpenDatabase {
  readonly database: DatabaseSync;
  readonly close: () => void;
}

/** The file in a data folder that holds everything. */
export const databaseFile = 'symbiomap.sqlite';

/**
 * Opens `symbiomap.sqlite` in a folder and makes both where they are missing; a file of an older version is brought
 * up to this one. Only one process at a time may: rooms in two processes would not see each other's edits.
 */
export function openSqliteDatabase(folder: string): Result<OpenDatabase, DataFolderProblem> {
  const path = join(folder, databaseFile);
  const opened: { close(): void }[] = [];
  const close = () => {
    for (const database of opened.splice(0).reverse()) database.close();
  };
  const refuse = (code: DataFolderProblem['code'], detail: string) => {
    close();
    return failure({ code, path, detail });
  };
  try {
    mkdirSync(folder, { recursive: true });
    const lock = takeLock(folder);
    if (lock === null) return refuse('in-use', '');
    opened.push(lock);
    // A short patience: while another process restores a backup, the server tries again later instead of standing still.
    const database = new DatabaseSync(path, { timeout: 250 });
    opened.push(database);
    const problem = problemOf(database);
    if (problem !== null) return refuse(problem.code, problem.detail);
    prepareForWriting(database);
    migrate(database);
    return success({ database, close });
  } catch (error) {
    return refuse('cannot-open', error instanceof Error ? error.message : String(error));
  }
}

/** Holds a data folder for this process; `null` when another one does. The operating system lets go when a process ends. */
export function takeLock(folder: string): { close(): void } | null {
  const lock = new DatabaseSync(join(folder, 'symbiomap.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null;
    throw error;
  }
}

/** Whether a database is none of ours, or of a version that this server does not know; `null` when it is fine. */
export function problemOf(
  database: DatabaseSync,
): { readonly code: 'not-ours' | 'newer-version'; readonly detail: string } | null {
  const version = versionOf(database);
  const tables = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()?.['n'];
  const isOurs = readPragma(database, 'application_id') === applicationId;
  if (!isOurs && tables !== 0) return { code: 'not-ours', detail: '' };
  if (version > schemaVersion) return { code: 'newer-version', detail: String(version) };
  return null;
}

/** The version of a database's tables; 0 when it has none. */
export function versionOf(database: DatabaseSync): number {
  return readPragma(database, 'user_version');
}

/** Settings of a connection that writes boards. */
export function prepareForWriting(database: DatabaseSync): void {
  // FULL: a commit is on the disk before anyone is told that it is saved. SECURE_DELETE: what is deleted is overwritten.
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON`);
}

/** Brings a database, also an empty one, up to this version. */
export function migrate(database: DatabaseSync): void {
  if (versionOf(database) === schemaVersion) return;
  transactionsOf(database).writing(() => {
    for (const statements of migrations.slice(versionOf(database))) database.exec(statements);
    database.exec(
      `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`,
    );
  });
}

/** Empties the write-ahead log into the file; whether it worked. It does not while another process reads. */
export function emptyWal(database: DatabaseSync): boolean {
  try {
    return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.['busy'] === 0;
  } catch {
    return false;
  }
}

function readPragma(database: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name] ?? 0);
}
