import { readBoard } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';
import type { Context } from 'hono';
import * as Y from 'yjs';
import { unpackVersion } from '../../history/packVersion.ts';
import type { VersionStorage } from '../../storage/versionStorage.ts';

/** The board as it was in the version that a request names; `null` when there is no such version. */
export async function versionOf(
  context: Context,
  storage: VersionStorage,
  boardId: string,
): Promise<BoardSnapshot | null> {
  const stored = await storage.loadVersion(boardId, context.req.param('version') ?? '');
  if (stored === null) return null;
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, await unpackVersion(stored.content));
  const board = readBoard(doc);
  doc.destroy();
  return board;
}
