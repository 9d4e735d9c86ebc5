import { imagesOn, type BoardImages, type BoardSnapshot } from '@symbiomap/domain';
import type { ImageStorage } from '../../storage/imageStorage.ts';

/** The pictures that a board names, as its file holds them; those that have not come yet are missing. */
export async function storedImages(
  storage: ImageStorage,
  boardId: string,
  board: BoardSnapshot,
): Promise<BoardImages> {
  const images = new Map<string, string>();
  for (const hash of imagesOn(board)) {
    const content = await storage.loadImage(boardId, hash);
    if (content !== null) images.set(hash, Buffer.from(content).toString('base64'));
  }
  return images;
}
