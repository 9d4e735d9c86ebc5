import type { DatabaseSync } from 'node:sqlite';

/** Whether a database can be read from beginning to end, and every row has what it belongs to. */
export function isSound(database: DatabaseSync): boolean {
  const check = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'];
  const orphan = database.prepare('PRAGMA foreign_key_check').get();
  return check === 'ok' && orphan === undefined;
}

export function countBoards(database: DatabaseSync): number {
  return Number(database.prepare('SELECT count(*) AS n FROM boards').get()?.['n']);
}

/** What an error of SQLite says about the file that was read; `null`: nothing, it is about something else. */
export function faultOfFile(error: unknown): 'damaged' | 'not-ours' | 'cannot-open' | null {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 255 : null;
  if (code === corrupt) return 'damaged';
  if (code === notADatabase) return 'not-ours';
  return code === cannotOpen ? 'cannot-open' : null;
}

// SQLite's own numbers.
const corrupt = 11;
const cannotOpen = 14;
const notADatabase = 26;
