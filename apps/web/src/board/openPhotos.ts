import { imagesOn, type BoardSnapshot } from '@symbiomap/domain';
import { openBoardPhotos, type BoardPhotos, type PhotoSurroundings } from './boardPhotos.ts';
import type { Asking } from './askBoard.ts';
import { deviceImages } from './deviceCopies.ts';
import { fetchImage, sendImage } from './imagesApi.ts';

/** The pictures of a board that somebody has a link to. */
export function openPhotos(
  { boardId, key }: Pick<Asking, 'boardId' | 'key'>,
  board: { getSnapshot(): BoardSnapshot },
  onUnsent: PhotoSurroundings['onUnsent'],
): BoardPhotos {
  const asking = () => ({ boardId, key, language: document.documentElement.lang || 'en' });
  return openBoardPhotos({
    device: deviceImages,
    boardId,
    fetch: (hash) => fetchImage(asking(), hash),
    send: (hash, bytes) => sendImage(asking(), hash, bytes),
    isNamed: (hash) => imagesOn(board.getSnapshot()).has(hash),
    onUnsent,
  });
}
