import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** One SQLite database, as the parts of a storage share it. */
export interface SqliteSession {
  prepare(statement: string): StatementSync;
  /** Runs work that is a single statement. */
  run<T>(work: () => T): Promise<T>;
  /** Runs work that reads several times in one moment, whatever other processes do. */
  reading<T>(work: () => T): Promise<T>;
  /** Runs work in one transaction: all of it happens or nothing. */
  writing<T>(work: () => T): Promise<T>;
}

/** Opens a session. Its calls give promises: what throws rejects, as with a storage behind a network. */
export function sqliteSession(database: DatabaseSync): SqliteSession {
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    prepare: (statement) => database.prepare(statement),
    run: later,
    reading: (work) => later(() => inTransaction(database, 'BEGIN', work)),
    // IMMEDIATE, so that two writers wait for each other instead of failing.
    writing: (work) => later(() => inTransaction(database, 'BEGIN IMMEDIATE', work)),
  };
}

/** Runs work between `begin` and COMMIT; what throws leaves the database as it was. */
export function inTransaction<T>(
  database: DatabaseSync,
  begin: 'BEGIN' | 'BEGIN IMMEDIATE',
  work: () => T,
): T {
  database.exec(begin);
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // Some errors (a full disk) have rolled back already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
