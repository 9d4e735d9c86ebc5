import { formatBoardFile } from '@symbiomap/domain';
import type { BoardFormat } from '../boardFormat.ts';

/** The board file: the one format that loses nothing. */
export const json: BoardFormat = {
  extension: '.json',
  mediaType: 'application/json',
  redaction: 'none',
  write: (board, { images }) => Promise.resolve(formatBoardFile(board, images)),
};
