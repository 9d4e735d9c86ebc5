import type { WriterBinding } from './boardStorage.ts';
import type { SqliteSession } from './sqliteSession.ts';

/** Whose the Yjs client ids of boards are, in SQLite; for use within a transaction of the caller. */
export function sqliteWriters(session: SqliteSession): {
  bind(boardId: string, bindings: readonly WriterBinding[]): void;
  of(boardId: string): ReadonlyMap<number, string>;
} {
  const bindOne = session.prepare(
    `INSERT INTO writers (board_id, client_id, writer) VALUES (?, ?, ?)
     ON CONFLICT (board_id, client_id) DO NOTHING`,
  );
  const list = session.prepare('SELECT client_id, writer FROM writers WHERE board_id = ?');
  return {
    bind: (boardId, bindings) => {
      for (const { clientId, writer } of bindings) bindOne.run(boardId, clientId, writer);
    },
    of: (boardId) =>
      new Map(list.all(boardId).map((row) => [Number(row['client_id']), String(row['writer'])])),
  };
}
