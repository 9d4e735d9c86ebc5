import type { BoardStorage } from './boardStorage.ts';
import { coversUpdate } from './coversUpdate.ts';
import { emptyWal, type OpenDatabase } from './openSqliteDatabase.ts';
import { sqliteLinks } from './sqliteLinks.ts';
import { sqliteSession, type SqliteSession } from './sqliteSession.ts';
import { sqliteVersions } from './sqliteVersions.ts';
import { sqliteWriters } from './sqliteWriters.ts';

/** The storage in one SQLite file: no other service is needed. */
export function createSqliteStorage(opened: OpenDatabase): BoardStorage {
  const session = sqliteSession(opened.database);
  const sql = prepareAll(session);
  const { insertLink, ...links } = sqliteLinks(session);
  const writers = sqliteWriters(session);
  let isWalDue = false;
  /** What was deleted is overwritten in the file with the next checkpoint, but in the log beside it only when that is emptied. */
  const emptyWalIfDue = () => {
    if (isWalDue) isWalDue = !emptyWal(opened.database);
  };
  return {
    ...links,
    ...sqliteVersions(session),
    createBoard: (board) =>
      session.writing(() => {
        const { id, createdAtMs, snapshot } = board;
        sql.insertBoard.run(id, createdAtMs, snapshot);
        for (const link of board.links) insertLink(id, link);
        writers.bind(id, board.writers ?? []);
      }),
    hasBoard: (id) => session.run(() => sql.hasBoard.get(id) !== undefined),
    loadBoard: (id) =>
      session.reading(() => {
        const board = sql.loadBoard.get(id);
        if (board === undefined) return null;
        const log = sql.loadLog.all(id);
        return {
          epoch: String(board['epoch']),
          snapshot: board['snapshot'] as Uint8Array,
          updates: log.map((row) => row['data'] as Uint8Array),
          position: Number(log.at(-1)?.['position'] ?? board['position']),
          writers: writers.of(id),
        };
      }),
    append: (entries) =>
      session.writing(() =>
        entries.map((entry) => {
          const { boardId, epoch, update } = entry;
          const { changes, lastInsertRowid } = sql.append.run(update, boardId, epoch);
          if (changes === 0) return null;
          writers.bind(boardId, entry.writers ?? []);
          return Number(lastInsertRowid);
        }),
      ),
    compact: async (id, { epoch, snapshot, position }) => {
      const problem = await session.writing(() => {
        const last = sql.loadSnapshot.get(id, epoch)?.['snapshot'];
        if (last === undefined) return 'no-such-board';
        if (!coversUpdate(snapshot, last as Uint8Array)) return 'covers-less';
        sql.replaceSnapshot.run(snapshot, position, id);
        sql.dropLog.run(id, position);
        return null;
      });
      emptyWalIfDue();
      return problem;
    },
    listBoards: () =>
      session.run(() =>
        sql.listBoards
          .all()
          .map((row) => ({ id: String(row['id']), createdAtMs: Number(row['created_at_ms']) })),
      ),
    deleteBoard: async (id) => {
      const isDeleted = await session.run(() => sql.deleteBoard.run(id).changes === 1);
      isWalDue ||= isDeleted;
      emptyWalIfDue();
      return isDeleted;
    },
    generation: () => session.run(() => String(sql.generation.get()?.['value'])),
    ping: () =>
      session.run(() => {
        sql.ping.get();
      }),
    close: () => session.run(() => opened.close()),
  };
}

function prepareAll(session: SqliteSession) {
  return {
    insertBoard: session.prepare(
      `INSERT INTO boards (id, created_at_ms, snapshot, epoch)
       VALUES (?, ?, ?, lower(hex(randomblob(16))))`,
    ),
    hasBoard: session.prepare('SELECT 1 FROM boards WHERE id = ?'),
    loadBoard: session.prepare('SELECT epoch, snapshot, position FROM boards WHERE id = ?'),
    loadSnapshot: session.prepare('SELECT snapshot FROM boards WHERE id = ? AND epoch = ?'),
    loadLog: session.prepare(
      'SELECT position, data FROM updates WHERE board_id = ? ORDER BY position',
    ),
    append: session.prepare(
      'INSERT INTO updates (board_id, data) SELECT id, ? FROM boards WHERE id = ? AND epoch = ?',
    ),
    replaceSnapshot: session.prepare(
      'UPDATE boards SET snapshot = ?, position = max(position, ?) WHERE id = ?',
    ),
    dropLog: session.prepare('DELETE FROM updates WHERE board_id = ? AND position <= ?'),
    listBoards: session.prepare('SELECT id, created_at_ms FROM boards ORDER BY created_at_ms, id'),
    deleteBoard: session.prepare('DELETE FROM boards WHERE id = ?'),
    generation: session.prepare("SELECT value FROM meta WHERE key = 'generation'"),
    ping: session.prepare('SELECT 1'),
  };
}
