import type { DatabaseSync } from 'node:sqlite';
import { transactionsOf } from './sqliteSession.ts';

/** Every table with rows that belong to boards, what others refer to first. */
const tables = [
  'boards',
  'snapshots',
  'links',
  'updates',
  'writers',
  'versions',
  'images',
] as const;

/**
 * Replaces all rows of a database by those of another of the same version, all or nothing. Boards get new epochs and
 * the database another generation.
 */
export function replaceEverything(database: DatabaseSync, otherPath: string): void {
  database.prepare('ATTACH ? AS incoming').run(otherPath);
  try {
    transactionsOf(database).writing(() => {
      for (const table of tables.toReversed()) database.exec(`DELETE FROM main.${table}`);
      for (const table of tables)
        database.exec(`INSERT INTO main.${table} SELECT * FROM incoming.${table}`);
      database.exec('UPDATE main.boards SET epoch = lower(hex(randomblob(16)))');
      database.exec(
        "UPDATE main.meta SET value = lower(hex(randomblob(16))) WHERE key = 'generation'",
      );
    });
  } finally {
    database.exec('DETACH incoming');
  }
}
