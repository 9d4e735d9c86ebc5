/** Kept in SQLite's `user_version`. A database with a higher one was made by a newer version of the server. */
export const schemaVersion = 1;

/** Tells our files from other SQLite databases ("SymB" as a number). */
export const applicationId = 0x53796d42;

/** Version 1. A later version adds the statements that lead to it from the one before. */
export const createSchema = `
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
