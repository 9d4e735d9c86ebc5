import { backup, type DatabaseSync } from 'node:sqlite';

/** More pages than any database has: all of them in one go, so that what others write meanwhile does not make it begin anew. */
const allPages = 2 ** 31 - 1;

/** Copies a database as it is at one moment into a file, while others may write to it. */
export async function copyDatabase(database: DatabaseSync, path: string): Promise<void> {
  await backup(database, path, { rate: allPages });
}
