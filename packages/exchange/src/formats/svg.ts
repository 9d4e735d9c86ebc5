import type { BoardFormat } from '../boardFormat.ts';
import { drawPicture } from '../drawPicture.ts';

/** The map as a drawing that stays sharp at any size. */
export const svg: BoardFormat = {
  extension: '.svg',
  mediaType: 'image/svg+xml',
  redaction: 'public',
  write: (board, options) => Promise.resolve(drawPicture(board, options).svg),
};
