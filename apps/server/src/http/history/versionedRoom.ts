import * as Y from 'yjs';
import type { VersionedBoard } from '../../history/keepVersion.ts';
import type { Room } from '../../rooms/room.ts';

/** An open room as versions are made of it. */
export function versionedRoom({ boardId, epoch, document }: Room): VersionedBoard {
  return { boardId, epoch, takeSnapshot: () => Y.encodeStateAsUpdateV2(document) };
}
