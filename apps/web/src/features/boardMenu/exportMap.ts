import type { BoardSnapshot } from '@symbiomap/domain';
import { html, png, svg, writeBoard, type WriteOptions } from '@symbiomap/exchange';
import { saveFile } from '../../board/saveFile.ts';
import { rasterise } from './rasterise.ts';

const formats = { html, svg, png } as const;

/** What a map can be saved as, beside the board file. */
export type MapFormat = keyof typeof formats;

/**
 * Saves the map of a board as a file, without what is confidential. Loaded when first asked for: it brings the
 * program of the exported map along. Rejects where the browser cannot paint a picture of that size.
 */
export async function exportMap(
  board: BoardSnapshot,
  formatName: MapFormat,
  asked: Pick<WriteOptions, 'translate' | 'start' | 'withNotes'>,
): Promise<void> {
  const format = formats[formatName];
  const file = await writeBoard(board, format, {
    ...asked,
    savedAt: new Date(),
    loadViewer: async () => (await import('virtual:map-viewer')).code,
    rasterise,
  });
  saveFile(`${board.board.title || 'board'}${format.extension}`, file, format.mediaType);
}
