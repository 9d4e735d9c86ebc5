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
  const { reading, writing } = transactionsOf(database);
  const later = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    prepare: (statement) => database.prepare(statement),
    run: later,
    reading: (work) => later(() => reading(work)),
    writing: (work) => later(() => writing(work)),
  };
}

/** Runs work in a transaction; what throws leaves the database as it was. */
type InTransaction = <T>(work: () => T) => T;

/** The two kinds of transactions of a database. */
export function transactionsOf(database: DatabaseSync): {
  readonly reading: InTransaction;
  readonly writing: InTransaction;
} {
  const commit = database.prepare('COMMIT');
  const beginningWith =
    (begin: StatementSync): InTransaction =>
    (work) => {
      begin.run();
      try {
        const result = work();
        commit.run();
        return result;
      } catch (error) {
        // Some errors (a full disk) have rolled back already.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    };
  return {
    reading: beginningWith(database.prepare('BEGIN')),
    // IMMEDIATE, so that two writers wait for each other instead of failing.
    writing: beginningWith(database.prepare('BEGIN IMMEDIATE')),
  };
}
