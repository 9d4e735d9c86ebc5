import type { SqliteSession } from './sqliteSession.ts';
import { maxNamedVersions, type BoardVersion, type VersionStorage } from './versionStorage.ts';

/** The versions of boards in SQLite. */
export function sqliteVersions(session: SqliteSession): VersionStorage {
  const columns = 'id, board_id, at_ms, title, kind, person, length(content) AS bytes';
  const hasEpoch = session.prepare('SELECT 1 FROM boards WHERE id = ? AND epoch = ?');
  const countNamed = session.prepare(
    "SELECT count(*) AS n FROM versions WHERE board_id = ? AND kind = 'named'",
  );
  const insert = session.prepare(
    `INSERT INTO versions (board_id, id, at_ms, title, kind, person, content)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const list = session.prepare(
    `SELECT ${columns} FROM versions WHERE board_id = ? ORDER BY at_ms DESC, rowid DESC`,
  );
  const load = session.prepare(
    `SELECT ${columns}, content FROM versions WHERE board_id = ? AND id = ?`,
  );
  const remove = session.prepare('DELETE FROM versions WHERE board_id = ? AND id = ?');
  return {
    addVersion: (version) =>
      session.writing(() => {
        const { boardId, epoch, id, atMs, title, kind, by, content } = version;
        if (hasEpoch.get(boardId, epoch) === undefined) return 'no-such-board';
        const isFull =
          kind === 'named' && Number(countNamed.get(boardId)?.['n']) >= maxNamedVersions;
        if (isFull) return 'too-many';
        insert.run(boardId, id, atMs, title, kind, by, content);
        return null;
      }),
    listVersions: (boardId) => session.run(() => list.all(boardId).map(readVersion)),
    loadVersion: (boardId, versionId) =>
      session.run(() => {
        const row = load.get(boardId, versionId);
        if (row === undefined) return null;
        return { ...readVersion(row), content: row['content'] as Uint8Array };
      }),
    deleteVersions: (boardId, versionIds) =>
      session.writing(() => {
        let count = 0;
        for (const id of versionIds) count += Number(remove.run(boardId, id).changes);
        return count;
      }),
  };
}

function readVersion(row: Readonly<Record<string, unknown>>): BoardVersion {
  const { id, board_id, at_ms, title, kind, person, bytes } = row;
  return {
    id: String(id),
    boardId: String(board_id),
    atMs: Number(at_ms),
    title: typeof title === 'string' ? title : null,
    kind: kind === 'named' ? 'named' : 'automatic',
    by: typeof person === 'string' ? person : null,
    bytes: Number(bytes),
  };
}
