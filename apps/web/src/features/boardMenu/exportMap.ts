import { imagesOn, type BoardSnapshot } from '@symbiomap/domain';
import { html, png, svg, writeBoard, type WriteOptions } from '@symbiomap/exchange';
import type { BoardPhotos } from '../../board/boardPhotos.ts';
import { saveFile } from '../../board/saveFile.ts';
import { photosForMap } from './photosForMap.ts';
import { rasterise } from './rasterise.ts';

const formats = { html, svg, png } as const;

/** What a map can be saved as, beside the board file. */
export type MapFormat = keyof typeof formats;

/**
 * Saves the map of a board as a file, without what is confidential. Loaded when first asked for: it brings the
 * program of the exported map along. Rejects where the browser cannot paint a picture of that size.
 */
export async function exportMap(
  { board, photos }: { readonly board: BoardSnapshot; readonly photos: BoardPhotos },
  formatName: MapFormat,
  asked: Pick<WriteOptions, 'translate' | 'start' | 'withNotes'>,
): Promise<void> {
  const format = formats[formatName];
  const file = await writeBoard(board, format, {
    ...asked,
    images: await photosForMap(await photos.all(imagesOn(board))),
    savedAt: new Date(),
    loadViewer: async () => (await import('virtual:map-viewer')).code,
    rasterise,
  });
  saveFile(`${board.board.title || 'board'}${format.extension}`, file, format.mediaType);
}
