/** Tells our files from other SQLite databases ("SymB" as a number). */
export const applicationId = 0x53796d42;

const version1 = `
  CREATE TABLE boards (
    id TEXT PRIMARY KEY,
    created_at_ms INTEGER NOT NULL,
    snapshot BLOB NOT NULL,
    position INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE links (
    key_hash BLOB PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    role TEXT NOT NULL
  ) STRICT;
  CREATE INDEX links_by_board ON links (board_id);
  CREATE TABLE updates (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    data BLOB NOT NULL
  ) STRICT;
  CREATE INDEX updates_by_board ON updates (board_id, position);
`;

/** Links with a name and an end, epochs, writers, versions, and the word that tells one restore from the next. */
const version2 = `
  ALTER TABLE boards ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
  UPDATE boards SET epoch = lower(hex(randomblob(16)));
  ALTER TABLE links RENAME TO links_before;
  DROP INDEX links_by_board;
  CREATE TABLE links (
    key_hash BLOB PRIMARY KEY,
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    label TEXT,
    created_at_ms INTEGER NOT NULL,
    expires_at_ms INTEGER,
    revoked_at_ms INTEGER,
    UNIQUE (board_id, id)
  ) STRICT;
  INSERT INTO links (key_hash, board_id, id, role, created_at_ms)
    SELECT key_hash, board_id, lower(hex(randomblob(8))), role, boards.created_at_ms
    FROM links_before JOIN boards ON boards.id = board_id ORDER BY links_before.rowid;
  DROP TABLE links_before;
  CREATE TABLE writers (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL,
    writer TEXT NOT NULL,
    PRIMARY KEY (board_id, client_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE versions (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    title TEXT,
    kind TEXT NOT NULL,
    person TEXT,
    content BLOB NOT NULL,
    UNIQUE (board_id, id)
  ) STRICT;
  CREATE INDEX versions_by_time ON versions (board_id, at_ms);
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
  INSERT INTO meta (key, value) VALUES ('generation', lower(hex(randomblob(16))));
`;

/**
 * What a commit writes lies close together: a board's log is one tree, by its own positions, and its epoch does not
 * lie behind a snapshot of megabytes.
 */
const version3 = `
  CREATE TABLE snapshots (
    board_id TEXT PRIMARY KEY REFERENCES boards (id) ON DELETE CASCADE,
    data BLOB NOT NULL
  ) STRICT;
  INSERT INTO snapshots (board_id, data) SELECT id, snapshot FROM boards;
  ALTER TABLE boards DROP COLUMN snapshot;
  ALTER TABLE updates RENAME TO updates_before;
  DROP INDEX updates_by_board;
  CREATE TABLE updates (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (board_id, position)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO updates (board_id, position, data) SELECT board_id, position, data FROM updates_before;
  DROP TABLE updates_before;
`;

/** The pictures that boards name, each under the SHA-256 of its bytes. */
const version4 = `
  CREATE TABLE images (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    added_at_ms INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (board_id, hash)
  ) STRICT;
`;

/** What leads from each version to the next, the first from nothing. A new version is one more entry, never a change of these. */
export const migrations: readonly string[] = [version1, version2, version3, version4];

/** Kept in SQLite's `user_version`. A database with a higher one was made by a newer version of the server. */
export const schemaVersion = migrations.length;
