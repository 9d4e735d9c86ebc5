import { randomBytes } from 'node:crypto';
import type { AddVersionProblem, BoardVersion, VersionStorage } from '../storage/versionStorage.ts';
import { failure, success, type Result } from '@symbiomap/domain';
import { packVersion } from './packVersion.ts';
import { versionsToDrop } from './versionsToDrop.ts';

/** A board whose states are kept as versions: an open room. */
export interface VersionedBoard {
  readonly boardId: string;
  /** The epoch of its document. */
  readonly epoch: string;
  /** The state as it is now, as a Yjs V2 update. */
  takeSnapshot(): Uint8Array;
}

/** What a version is called, and by whom; a version that the server makes by itself has neither. */
export interface VersionName {
  readonly title: string;
  readonly by: string | null;
}

/**
 * Keeps the state of a board as a version, taken at once, and drops automatic versions that are not needed any more.
 * Rejects when storage fails.
 */
export async function keepVersion(
  storage: VersionStorage,
  board: VersionedBoard,
  atMs: number,
  name: VersionName | null = null,
): Promise<Result<BoardVersion, AddVersionProblem>> {
  const { boardId, epoch } = board;
  const state = board.takeSnapshot();
  const content = await packVersion(state);
  const version = {
    id: randomBytes(9).toString('base64url'),
    boardId,
    atMs,
    title: name?.title ?? null,
    kind: name === null ? ('automatic' as const) : ('named' as const),
    by: name?.by ?? null,
  };
  const problem = await storage.addVersion({ ...version, epoch, content });
  if (problem !== null) return failure(problem);
  const dropped = versionsToDrop(await storage.listVersions(boardId), atMs);
  if (dropped.length > 0) await storage.deleteVersions(boardId, dropped);
  return success({ ...version, bytes: content.length });
}
