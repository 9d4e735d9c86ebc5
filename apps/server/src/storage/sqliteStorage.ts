import type { BoardStorage } from './boardStorage.ts';
import { coversUpdate } from './coversUpdate.ts';
import { emptyWal, type OpenDatabase } from './openSqliteDatabase.ts';
import { sqliteImages } from './sqliteImages.ts';
import { sqliteLinks } from './sqliteLinks.ts';
import { sqliteSession, type SqliteSession } from './sqliteSession.ts';
import { sqliteVersions } from './sqliteVersions.ts';
import { sqliteWriters } from './sqliteWriters.ts';

/** The storage in one SQLite file: no other service is needed. */
export function createSqliteStorage(opened: OpenDatabase): BoardStorage {
  const session = sqliteSession(opened.database);
  const sql = prepareAll(session);
  const { insertLink, ...links } = sqliteLinks(session);
  const { insertImage, ...images } = sqliteImages(session);
  const writers = sqliteWriters(session);
  let isWalDue = false;
  /** What was deleted is overwritten in the file with the next checkpoint, but in the log beside it only when that is emptied. */
  const emptyWalIfDue = () => {
    if (isWalDue) isWalDue = !emptyWal(opened.database);
  };
  return {
    ...links,
    ...sqliteVersions(session),
    ...images,
    createBoard: (board) =>
      session.writing(() => {
        const { id, createdAtMs, snapshot } = board;
        sql.insertBoard.run(id, createdAtMs);
        sql.insertSnapshot.run(id, snapshot);
        for (const link of board.links) insertLink(id, link);
        writers.bind(id, board.writers ?? []);
        for (const image of board.images ?? []) insertImage(id, image);
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
          const row = sql.append.get(update, boardId, epoch);
          if (row === undefined) return null;
          writers.bind(boardId, entry.writers ?? []);
          return Number(row['position']);
        }),
      ),
    compact: async (id, { epoch, snapshot, position }) => {
      const problem = await session.writing(() => {
        const last = sql.loadSnapshot.get(id, epoch)?.['snapshot'];
        if (last === undefined) return 'no-such-board';
        if (!coversUpdate(snapshot, last as Uint8Array)) return 'covers-less';
        sql.replaceSnapshot.run(snapshot, id);
        sql.raisePosition.run(position, id);
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
      'INSERT INTO boards (id, created_at_ms, epoch) VALUES (?, ?, lower(hex(randomblob(16))))',
    ),
    insertSnapshot: session.prepare('INSERT INTO snapshots (board_id, data) VALUES (?, ?)'),
    hasBoard: session.prepare('SELECT 1 FROM boards WHERE id = ?'),
    loadBoard: session.prepare(
      `SELECT epoch, position, data AS snapshot
       FROM boards JOIN snapshots ON board_id = id WHERE id = ?`,
    ),
    loadSnapshot: session.prepare(
      `SELECT data AS snapshot FROM boards JOIN snapshots ON board_id = id
       WHERE id = ? AND epoch = ?`,
    ),
    loadLog: session.prepare(
      'SELECT position, data FROM updates WHERE board_id = ? ORDER BY position',
    ),
    append: session.prepare(
      `INSERT INTO updates (data, board_id, position)
       SELECT ?, id, 1 + max(position, coalesce(
         (SELECT max(position) FROM updates WHERE board_id = id), 0))
       FROM boards WHERE id = ? AND epoch = ?
       RETURNING position`,
    ),
    replaceSnapshot: session.prepare('UPDATE snapshots SET data = ? WHERE board_id = ?'),
    raisePosition: session.prepare('UPDATE boards SET position = max(position, ?) WHERE id = ?'),
    dropLog: session.prepare('DELETE FROM updates WHERE board_id = ? AND position <= ?'),
    listBoards: session.prepare('SELECT id, created_at_ms FROM boards ORDER BY created_at_ms, id'),
    deleteBoard: session.prepare('DELETE FROM boards WHERE id = ?'),
    generation: session.prepare("SELECT value FROM meta WHERE key = 'generation'"),
    ping: session.prepare('SELECT 1'),
  };
}
