import { maxBoardImageBytes, maxImages, type ImageStorage, type NewImage } from './imageStorage.ts';
import type { SqliteSession } from './sqliteSession.ts';

/** The pictures of boards in SQLite. */
export function sqliteImages(session: SqliteSession): ImageStorage & {
  /** Keeps a picture within somebody else's transaction. */
  readonly insertImage: (boardId: string, image: NewImage) => void;
} {
  const hasBoard = session.prepare('SELECT 1 FROM boards WHERE id = ?');
  const totals = session.prepare(
    'SELECT count(*) AS n, coalesce(sum(length(content)), 0) AS bytes FROM images WHERE board_id = ?',
  );
  const touch = session.prepare(
    'UPDATE images SET added_at_ms = max(added_at_ms, ?) WHERE board_id = ? AND hash = ?',
  );
  const insert = session.prepare(
    'INSERT INTO images (board_id, hash, added_at_ms, content) VALUES (?, ?, ?, ?)',
  );
  const load = session.prepare('SELECT content FROM images WHERE board_id = ? AND hash = ?');
  const list = session.prepare(
    `SELECT hash, added_at_ms, length(content) AS bytes FROM images
     WHERE board_id = ? ORDER BY added_at_ms, hash`,
  );
  const remove = session.prepare('DELETE FROM images WHERE board_id = ? AND hash = ?');
  const insertImage = (boardId: string, { hash, addedAtMs, content }: NewImage) =>
    void insert.run(boardId, hash, addedAtMs, content);
  return {
    insertImage,
    addImage: (boardId, image) =>
      session.writing(() => {
        if (hasBoard.get(boardId) === undefined) return 'no-such-board';
        const { hash, addedAtMs, content } = image;
        if (touch.run(addedAtMs, boardId, hash).changes === 1) return null;
        const { n, bytes } = totals.get(boardId) ?? {};
        const isFull = Number(n) >= maxImages;
        if (isFull || Number(bytes) + content.length > maxBoardImageBytes) return 'too-many';
        insertImage(boardId, image);
        return null;
      }),
    loadImage: (boardId, hash) =>
      session.run(() => {
        const content = load.get(boardId, hash)?.['content'];
        return content === undefined ? null : (content as Uint8Array);
      }),
    listImages: (boardId) =>
      session.run(() =>
        list.all(boardId).map((row) => ({
          hash: String(row['hash']),
          addedAtMs: Number(row['added_at_ms']),
          bytes: Number(row['bytes']),
        })),
      ),
    deleteImages: (boardId, hashes) =>
      session.writing(() => {
        let count = 0;
        for (const hash of hashes) count += Number(remove.run(boardId, hash).changes);
        return count;
      }),
  };
}
