import { readBoard } from '@symbiomap/document';
import { imagesOn, type BoardSnapshot } from '@symbiomap/domain';
import * as Y from 'yjs';
import { unpackVersion } from '../../history/packVersion.ts';
import type { HttpServices } from '../httpServices.ts';

/** A picture is sent before the record that names it, or while its device was away: so long it is left alone. */
const graceMs = 24 * 3_600_000;

/**
 * Makes room on a board whose pictures are too many: forgets those that neither the board nor any of its versions
 * names. Reading all versions is work, so that it is not done again within a while. Gives how many went.
 */
export async function sweepImages(
  { storage, sweeps, clock, log }: HttpServices,
  boardId: string,
  board: BoardSnapshot,
): Promise<number> {
  if (sweeps.count(boardId) > 0) return 0;
  const isOld = (addedAtMs: number) => addedAtMs <= clock.dateMs() - graceMs;
  const old = (await storage.listImages(boardId)).filter(({ addedAtMs }) => isOld(addedAtMs));
  const unnamed = new Set(old.map(({ hash }) => hash));
  for (const hash of imagesOn(board)) unnamed.delete(hash);
  for (const { id } of await storage.listVersions(boardId)) {
    if (unnamed.size === 0) return 0;
    const version = await storage.loadVersion(boardId, id);
    if (version === null) continue;
    for (const hash of await imagesInVersion(version.content)) unnamed.delete(hash);
  }
  const count = await storage.deleteImages(boardId, [...unnamed]);
  log.info('images.swept', { boardId, count });
  return count;
}

async function imagesInVersion(content: Uint8Array): Promise<ReadonlySet<string>> {
  const doc = new Y.Doc();
  Y.applyUpdateV2(doc, await unpackVersion(content));
  const hashes = imagesOn(readBoard(doc));
  doc.destroy();
  return hashes;
}
