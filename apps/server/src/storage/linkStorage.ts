import type { Role } from '@symbiomap/protocol';

/** A new link as it is kept: never its key, only the key's SHA-256. */
export interface NewLink {
  /** Names the link to people who manage links; it opens nothing. */
  readonly id: string;
  readonly keyHash: Uint8Array;
  readonly role: Role;
  /** What it was made for, in people's words. */
  readonly label: string | null;
  readonly createdAtMs: number;
  /** From then on it opens nothing; `null`: it holds until it is revoked. */
  readonly expiresAtMs: number | null;
}

/** A link as those who manage links see it. */
export interface StoredLink extends Omit<NewLink, 'keyHash'> {
  readonly revokedAtMs: number | null;
}

/** What a key opens. */
export interface FoundLink {
  readonly linkId: string;
  readonly role: Role;
  readonly expiresAtMs: number | null;
}

/** So many links a board may have, those that ended lately included. */
export const maxLinks = 500;
/** Links that have expired or were revoked are listed for so long, then forgotten. */
export const endedLinksKeptMs = 30 * 24 * 3_600_000;

export type AddLinkProblem = 'no-such-board' | 'too-many';
export type RevokeLinkProblem = 'no-such-link' | 'last-owner';

/** The links of boards. Times are milliseconds since 1970. */
export interface LinkStorage {
  /** What a key opens on a board now; `null` when it was never a key of it, has expired or was revoked. */
  findLink(boardId: string, keyHash: Uint8Array, nowMs: number): Promise<FoundLink | null>;
  /** Adds a link. Gives what went wrong, `null` when nothing did. */
  addLink(boardId: string, link: NewLink): Promise<AddLinkProblem | null>;
  /** All links of a board, those that have ended too, oldest first; none when there is no such board. */
  listLinks(boardId: string): Promise<readonly StoredLink[]>;
  /**
   * Ends a link; one that was revoked before stays as it is. The last owner's link that holds without end cannot
   * be revoked: nobody could lead the board any more. Gives what went wrong, `null` when nothing did.
   */
  revokeLink(boardId: string, linkId: string, nowMs: number): Promise<RevokeLinkProblem | null>;
}
