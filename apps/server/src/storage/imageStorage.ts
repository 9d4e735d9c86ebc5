/** A picture to be kept, with the name that its bytes give it. */
export interface NewImage {
  /** SHA-256 of the content, 64 hexadecimal digits. */
  readonly hash: string;
  readonly content: Uint8Array;
  /** Milliseconds since 1970. */
  readonly addedAtMs: number;
}

/** A picture as it is listed. */
export interface ImageEntry extends Omit<NewImage, 'content'> {
  readonly bytes: number;
}

/** So many pictures a board may have, and so many bytes they may take together. */
export const maxImages = 400;
export const maxBoardImageBytes = 20_000_000;

export type AddImageProblem = 'no-such-board' | 'too-many';

/** The pictures of boards, by what they hold. A board's document names them; storages do not look into it. */
export interface ImageStorage {
  /**
   * Keeps a picture; of one that is there already it only says that it was added anew. Gives what went wrong, `null`
   * when nothing did.
   */
  addImage(boardId: string, image: NewImage): Promise<AddImageProblem | null>;
  /** The bytes of a picture; `null` when the board has none of this name. */
  loadImage(boardId: string, hash: string): Promise<Uint8Array | null>;
  /** A board's pictures, those added first at the beginning; none when there is no such board. */
  listImages(boardId: string): Promise<readonly ImageEntry[]>;
  /** Forgets pictures of a board, in one commit; how many there were. */
  deleteImages(boardId: string, hashes: readonly string[]): Promise<number>;
}
