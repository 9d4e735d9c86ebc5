import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from './sqliteSession.ts';

/** Every table with rows that belong to boards, what others refer to first. */
const tables = ['boards', 'links', 'updates', 'writers', 'versions'] as const;

/** Log positions go on growing, whichever of the two had come further. */
const raisePosition = `
  INSERT INTO main.sqlite_sequence (name, seq)
    SELECT 'updates', 0 WHERE NOT EXISTS (SELECT 1 FROM main.sqlite_sequence WHERE name = 'updates');
  UPDATE main.sqlite_sequence SET seq = max(seq,
    coalesce((SELECT seq FROM incoming.sqlite_sequence WHERE name = 'updates'), 0))
    WHERE name = 'updates'`;

/**
 * Replaces all rows of a database by those of another of the same version, all or nothing. Boards get new epochs and
 * the database another generation.
 */
export function replaceEverything(database: DatabaseSync, otherPath: string): void {
  database.prepare('ATTACH ? AS incoming').run(otherPath);
  try {
    inTransaction(database, 'BEGIN IMMEDIATE', () => {
      for (const table of tables.toReversed()) database.exec(`DELETE FROM main.${table}`);
      for (const table of tables)
        database.exec(`INSERT INTO main.${table} SELECT * FROM incoming.${table}`);
      database.exec(raisePosition);
      database.exec('UPDATE main.boards SET epoch = lower(hex(randomblob(16)))');
      database.exec(
        "UPDATE main.meta SET value = lower(hex(randomblob(16))) WHERE key = 'generation'",
      );
    });
  } finally {
    database.exec('DETACH incoming');
  }
}
