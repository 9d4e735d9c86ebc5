import type { BoardSnapshot } from '@symbiomap/domain';
import type { BoardFormat, WriteOptions } from './boardFormat.ts';
import { redactBoard, type Redaction } from './redactBoard.ts';

/** A board as a file of a format. What is to stay at home is gone before anything is written. */
export function writeBoard(
  board: BoardSnapshot,
  format: BoardFormat,
  options: WriteOptions,
  redaction: Redaction = format.redaction,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const title = board.board.title.trim();
  const named =
    title === ''
      ? { ...board, board: { ...board.board, title: options.translate('domain.unnamed') } }
      : board;
  return format.write(redactBoard(named, redaction), options);
}
