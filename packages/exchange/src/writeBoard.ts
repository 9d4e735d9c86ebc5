import { imagesOn, noImages, type BoardSnapshot } from '@symbiomap/domain';
import type { BoardFormat, WriteOptions } from './boardFormat.ts';
import type { MapStart } from '@symbiomap/scene';
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
  const kept = redactBoard(named, redaction, options.withNotes);
  const { start, images = noImages } = options;
  const hashes = imagesOn(kept);
  return format.write(kept, {
    ...options,
    images: new Map([...images].filter(([hash]) => hashes.has(hash))),
    ...(start !== undefined && { start: startOn(kept, start) }),
  });
}

/** A look at a board that names nothing which is not on it. */
function startOn(board: BoardSnapshot, { focus, ...start }: MapStart): MapStart {
  const ids = (focus?.ids ?? []).filter((id) => board.companies.has(id) || board.flows.has(id));
  return { ...start, focus: focus === null || ids.length === 0 ? null : { ...focus, ids } };
}
