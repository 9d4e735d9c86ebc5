import { isRole } from '@symbiomap/protocol';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { BoardStorage, LogEntry, NewBoard } from './boardStorage.ts';
import { coversUpdate } from './coversUpdate.ts';
import type { OpenDatabase } from './openSqliteDatabase.ts';

const statements = {
  insertBoard: 'INSERT INTO boards (id, created_at_ms, snapshot) VALUES (?, ?, ?)',
  insertLink: 'INSERT INTO links (key_hash, board_id, role) VALUES (?, ?, ?)',
  hasBoard: 'SELECT 1 FROM boards WHERE id = ?',
  findRole: 'SELECT role FROM links WHERE key_hash = ? AND board_id = ?',
  loadBoard: 'SELECT snapshot, position FROM boards WHERE id = ?',
  loadLog: 'SELECT position, data FROM updates WHERE board_id = ? ORDER BY position',
  append: 'INSERT INTO updates (board_id, data) SELECT id, ? FROM boards WHERE id = ?',
  replaceSnapshot: 'UPDATE boards SET snapshot = ?, position = max(position, ?) WHERE id = ?',
  dropLog: 'DELETE FROM updates WHERE board_id = ? AND position <= ?',
  listBoards: 'SELECT id, created_at_ms FROM boards ORDER BY created_at_ms, id',
  deleteBoard: 'DELETE FROM boards WHERE id = ?',
  ping: 'SELECT 1',
} as const;

type Statements = Readonly<Record<keyof typeof statements, StatementSync>>;

/** The storage in one SQLite file: no other service is needed. */
export function createSqliteStorage(opened: OpenDatabase): BoardStorage {
  const { database } = opened;
  const sql = prepareAll(database);
  // A promise per call: what throws rejects, as with a storage behind a network.
  const answer = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    return work();
  };
  return {
    createBoard: (board) =>
      answer(() => {
        inTransaction(database, () => insertBoard(sql, board));
      }),
    hasBoard: (id) => answer(() => sql.hasBoard.get(id) !== undefined),
    findRole: (id, keyHash) =>
      answer(() => {
        const role = sql.findRole.get(keyHash, id)?.['role'];
        return isRole(role) ? role : null;
      }),
    loadBoard: (id) =>
      answer(() => {
        const board = sql.loadBoard.get(id);
        if (board === undefined) return null;
        const log = sql.loadLog.all(id);
        return {
          snapshot: board['snapshot'] as Uint8Array,
          updates: log.map((row) => row['data'] as Uint8Array),
          position: Number(log.at(-1)?.['position'] ?? board['position']),
        };
      }),
    append: (entries) => answer(() => inTransaction(database, () => append(sql, entries))),
    compact: (id, snapshot, position) =>
      answer(() =>
        inTransaction(database, () => {
          const last = sql.loadBoard.get(id)?.['snapshot'];
          if (last === undefined) return 'no-such-board';
          if (!coversUpdate(snapshot, last as Uint8Array)) return 'covers-less';
          sql.replaceSnapshot.run(snapshot, position, id);
          sql.dropLog.run(id, position);
          return null;
        }),
      ),
    listBoards: () =>
      answer(() =>
        sql.listBoards
          .all()
          .map((row) => ({ id: String(row['id']), createdAtMs: Number(row['created_at_ms']) })),
      ),
    deleteBoard: (id) => answer(() => sql.deleteBoard.run(id).changes === 1),
    ping: () =>
      answer(() => {
        sql.ping.get();
      }),
    close: () => answer(() => opened.close()),
  };
}

function prepareAll(database: DatabaseSync): Statements {
  const names = Object.keys(statements) as (keyof Statements)[];
  return Object.fromEntries(
    names.map((name) => [name, database.prepare(statements[name])]),
  ) as Statements;
}

/** Runs `work` in one transaction. IMMEDIATE, so that two writers wait for each other instead of failing. */
function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
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

function insertBoard(sql: Statements, { id, createdAtMs, links, snapshot }: NewBoard): void {
  sql.insertBoard.run(id, createdAtMs, snapshot);
  for (const { keyHash, role } of links) sql.insertLink.run(keyHash, id, role);
}

function append(sql: Statements, entries: readonly LogEntry[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const { boardId, update } of entries) {
    const { changes, lastInsertRowid } = sql.append.run(update, boardId);
    if (changes === 1) positions.set(boardId, Number(lastInsertRowid));
  }
  return positions;
}
