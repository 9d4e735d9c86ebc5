import type { BoardFormat } from '../boardFormat.ts';
import { drawPicture } from '../drawPicture.ts';

/** The map as a picture for slides and letters. */
export const png: BoardFormat = {
  extension: '.png',
  mediaType: 'image/png',
  redaction: 'public',
  write: (board, options) => options.rasterise(drawPicture(board, options)),
};
