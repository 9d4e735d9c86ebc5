import type { ImageStorage, NewImage } from './imageStorage.ts';
import type { LinkStorage, NewLink } from './linkStorage.ts';
import type { VersionStorage } from './versionStorage.ts';

/** Who goes on writing under a Yjs client id. */
export interface WriterBinding {
  readonly clientId: number;
  /** Whatever the server tells writers apart by. */
  readonly writer: string;
}

/** The writer of what the server itself puts into a board. */
export const serverWriter = 'server';

export interface NewBoard {
  readonly id: string;
  readonly createdAtMs: number;
  readonly links: readonly NewLink[];
  /** The first content, as a Yjs V2 update. */
  readonly snapshot: Uint8Array;
  /** Who wrote it. */
  readonly writers?: readonly WriterBinding[];
  /** The pictures that it names; no more than a board may have. */
  readonly images?: readonly NewImage[];
}

/** All that is kept of a board's content: the snapshot, then the log in the order it was committed. */
export interface StoredBoard {
  /**
   * Names this history of the board: 1–64 characters of `A–Z a–z 0–9 _ -`. A board gets another one when it is
   * restored from a backup: what was written on top of the old history does not belong to the new one.
   */
  readonly epoch: string;
  /** Yjs V2 update. */
  readonly snapshot: Uint8Array;
  /** What was appended after the snapshot. */
  readonly updates: readonly Uint8Array[];
  /** The log's position behind the last update; 0 when nothing was ever appended. */
  readonly position: number;
  /** Whose the Yjs client ids in the content are, as far as it was said. */
  readonly writers: ReadonlyMap<number, string>;
}

export interface BoardEntry {
  readonly id: string;
  readonly createdAtMs: number;
}

/** One addition to a board's log. */
export interface LogEntry {
  readonly boardId: string;
  /** The epoch of the document that it adds to. */
  readonly epoch: string;
  /** Yjs V1 update, or several as `packUpdates` makes one of them. */
  readonly update: Uint8Array;
  /** Whose its client ids are; where an id has someone already, it stays theirs. */
  readonly writers?: readonly WriterBinding[];
}

/** What the log of a board, up to a position, comes to. */
export interface FoldedLog {
  /** The epoch of the document that it was made of. */
  readonly epoch: string;
  /** Yjs V2 update. */
  readonly snapshot: Uint8Array;
  readonly position: number;
}

/** `no-such-board` also when the board has another epoch by now. */
export type CompactProblem = 'no-such-board' | 'covers-less';

/**
 * Where boards are kept. What a call has confirmed survives a crash and, as far as the disk honours
 * its promise, a power cut. Calls reject only when the storage cannot do its work (a full disk); they
 * may then be tried again, and nothing was half done.
 */
export interface BoardStorage extends LinkStorage, VersionStorage, ImageStorage {
  /** Keeps a board, its links, its first content and its pictures: all of it or nothing. */
  createBoard(board: NewBoard): Promise<void>;
  hasBoard(boardId: string): Promise<boolean>;
  loadBoard(boardId: string): Promise<StoredBoard | null>;
  /**
   * Appends updates of any boards in one commit. Gives the log position behind each entry, in their order; `null`
   * for one whose board is not there (any more) or has another epoch by now: nothing of that entry is kept.
   */
  append(entries: readonly LogEntry[]): Promise<readonly (number | null)[]>;
  /**
   * Replaces the snapshot and drops the log up to a position, in one commit. A snapshot that covers less than the
   * last one is refused: it would be a loss. States in between are gone then, but for those kept as versions.
   * Gives what went wrong, `null` when nothing did.
   */
  compact(boardId: string, folded: FoldedLog): Promise<CompactProblem | null>;
  /** All boards, oldest first. */
  listBoards(): Promise<readonly BoardEntry[]>;
  /** Deletes a board with its links, content, pictures and versions, so that nothing of it can be read back; whether there was one. */
  deleteBoard(boardId: string): Promise<boolean>;
  /** Another word after each restore of the whole storage from a backup. Cheap enough to be asked every second. */
  generation(): Promise<string>;
  /** Rejects when the storage does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
