import type { Role } from '@symbiomap/protocol';

/** A link as it is kept: never its key, only the key's SHA-256. */
export interface NewLink {
  readonly keyHash: Uint8Array;
  readonly role: Role;
}

export interface NewBoard {
  readonly id: string;
  readonly createdAtMs: number;
  readonly links: readonly NewLink[];
  /** The first content, as a Yjs V2 update. */
  readonly snapshot: Uint8Array;
}

/** All that is kept of a board's content: the snapshot, then the log in the order it was committed. */
export interface StoredBoard {
  /** Yjs V2 update. */
  readonly snapshot: Uint8Array;
  /** Yjs V1 updates that came after the snapshot. */
  readonly updates: readonly Uint8Array[];
  /** The log's position behind the last update; 0 when nothing was ever appended. */
  readonly position: number;
}

export interface BoardEntry {
  readonly id: string;
  readonly createdAtMs: number;
}

/** One addition to a board's log. */
export interface LogEntry {
  readonly boardId: string;
  /** Yjs V1 update. */
  readonly update: Uint8Array;
}

export type CompactProblem = 'no-such-board' | 'covers-less';

/**
 * Where boards are kept. What a call has confirmed survives a crash and, as far as the disk honours
 * its promise, a power cut. Calls reject only when the storage cannot do its work (a full disk); they
 * may then be tried again, and nothing was half done.
 */
export interface BoardStorage {
  /** Keeps a board, its links and its first content: all of it or nothing. */
  createBoard(board: NewBoard): Promise<void>;
  hasBoard(boardId: string): Promise<boolean>;
  /** The role that a key gives on a board; `null` when it is no key of this board. */
  findRole(boardId: string, keyHash: Uint8Array): Promise<Role | null>;
  loadBoard(boardId: string): Promise<StoredBoard | null>;
  /**
   * Appends updates of any boards in one commit. Gives each board's log position behind its last update;
   * boards that are not there (any more) are missing from it, and nothing is kept for them.
   */
  append(entries: readonly LogEntry[]): Promise<ReadonlyMap<string, number>>;
  /**
   * Replaces the snapshot and drops the log up to `position`, in one commit. A snapshot that covers less
   * than the last one is refused: it would be a loss. Gives what went wrong, `null` when nothing did.
   */
  compact(boardId: string, snapshot: Uint8Array, position: number): Promise<CompactProblem | null>;
  /** All boards, oldest first. */
  listBoards(): Promise<readonly BoardEntry[]>;
  /** Deletes a board with its links and content; whether there was one. */
  deleteBoard(boardId: string): Promise<boolean>;
  /** Rejects when the storage does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
