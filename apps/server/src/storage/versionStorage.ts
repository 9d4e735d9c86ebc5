/** A state of a board that was put by: by the server as people work, or by a person under a name. */
export interface BoardVersion {
  readonly id: string;
  readonly boardId: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  readonly title: string | null;
  readonly kind: 'automatic' | 'named';
  /** The person who named it, where they have said who they are. */
  readonly by: string | null;
  /** How much it takes in the storage. */
  readonly bytes: number;
}

/** A version to be kept. */
export interface NewVersion extends Omit<BoardVersion, 'bytes'> {
  /** The epoch of the document that it was taken from. */
  readonly epoch: string;
  /** Whatever `packVersion` made of the state; storages do not look into it. */
  readonly content: Uint8Array;
}

export interface StoredVersion extends BoardVersion {
  readonly content: Uint8Array;
}

/** So many named versions a board may have. */
export const maxNamedVersions = 100;

/** `no-such-board` also when the board has another epoch by now. */
export type AddVersionProblem = 'no-such-board' | 'too-many';

/** The versions of boards. Compacting a board's log does not touch them: they are all that is left of earlier states. */
export interface VersionStorage {
  /** Keeps a version. Gives what went wrong, `null` when nothing did. */
  addVersion(version: NewVersion): Promise<AddVersionProblem | null>;
  /** A board's versions, newest first; none when there is no such board. */
  listVersions(boardId: string): Promise<readonly BoardVersion[]>;
  loadVersion(boardId: string, versionId: string): Promise<StoredVersion | null>;
  /** Forgets versions of a board, in one commit; how many there were. */
  deleteVersions(boardId: string, versionIds: readonly string[]): Promise<number>;
}
