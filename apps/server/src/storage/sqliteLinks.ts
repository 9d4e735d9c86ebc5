import { isRole } from '@symbiomap/protocol';
import {
  endedLinksKeptMs,
  maxLinks,
  type LinkStorage,
  type NewLink,
  type StoredLink,
} from './linkStorage.ts';
import type { SqliteSession } from './sqliteSession.ts';

/** The links of boards in SQLite. `insertLink` is for use within a transaction of its caller. */
export function sqliteLinks(
  session: SqliteSession,
): LinkStorage & { readonly insertLink: (boardId: string, link: NewLink) => void } {
  const find = session.prepare(
    `SELECT id, role, expires_at_ms FROM links WHERE key_hash = ? AND board_id = ?
     AND revoked_at_ms IS NULL AND (expires_at_ms IS NULL OR expires_at_ms > ?)`,
  );
  const insert = session.prepare(
    `INSERT INTO links (key_hash, board_id, id, role, label, created_at_ms, expires_at_ms)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const forgetEnded = session.prepare(
    'DELETE FROM links WHERE board_id = ? AND coalesce(revoked_at_ms, expires_at_ms) < ?',
  );
  const count = session.prepare(
    `SELECT count(links.id) AS n FROM boards LEFT JOIN links ON links.board_id = boards.id
     WHERE boards.id = ? GROUP BY boards.id`,
  );
  const list = session.prepare(
    `SELECT id, role, label, created_at_ms, expires_at_ms, revoked_at_ms FROM links
     WHERE board_id = ? ORDER BY created_at_ms, rowid`,
  );
  const revoke = session.prepare(
    'UPDATE links SET revoked_at_ms = coalesce(revoked_at_ms, ?) WHERE board_id = ? AND id = ?',
  );
  const ownersForEver = session.prepare(
    `SELECT id FROM links WHERE board_id = ? AND role = 'owner'
     AND revoked_at_ms IS NULL AND expires_at_ms IS NULL LIMIT 2`,
  );

  const insertLink = (boardId: string, link: NewLink) => {
    const { keyHash, id, role, label, createdAtMs, expiresAtMs } = link;
    insert.run(keyHash, boardId, id, role, label, createdAtMs, expiresAtMs);
  };
  return {
    insertLink,
    findLink: (boardId, keyHash, nowMs) =>
      session.run(() => {
        const row = find.get(keyHash, boardId, nowMs);
        if (!isRole(row?.['role'])) return null;
        return {
          linkId: String(row['id']),
          role: row['role'],
          expiresAtMs: numberOrNull(row['expires_at_ms']),
        };
      }),
    addLink: (boardId, link) =>
      session.writing(() => {
        forgetEnded.run(boardId, link.createdAtMs - endedLinksKeptMs);
        const links = count.get(boardId)?.['n'];
        if (links === undefined) return 'no-such-board';
        if (Number(links) >= maxLinks) return 'too-many';
        insertLink(boardId, link);
        return null;
      }),
    listLinks: (boardId) =>
      session.run(() =>
        list
          .all(boardId)
          .map(readLink)
          .filter((link) => link !== null),
      ),
    revokeLink: (boardId, linkId, nowMs) =>
      session.writing(() => {
        const [owner, ...others] = ownersForEver.all(boardId);
        if (owner?.['id'] === linkId && others.length === 0) return 'last-owner';
        return revoke.run(nowMs, boardId, linkId).changes === 0 ? 'no-such-link' : null;
      }),
  };
}

function readLink(row: Readonly<Record<string, unknown>>): StoredLink | null {
  const { id, role, label, created_at_ms, expires_at_ms, revoked_at_ms } = row;
  if (!isRole(role)) return null;
  return {
    id: String(id),
    role,
    label: typeof label === 'string' ? label : null,
    createdAtMs: Number(created_at_ms),
    expiresAtMs: numberOrNull(expires_at_ms),
    revokedAtMs: numberOrNull(revoked_at_ms),
  };
}

function numberOrNull(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
