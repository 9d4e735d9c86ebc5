import { boardTotals, graphOf, noImages, type BoardSnapshot } from '@symbiomap/domain';
import { mapWords, savedAtInWords, totalsInWords } from '@symbiomap/i18n';
import {
  boardOfShown,
  drawBoard,
  flowWidths,
  paintSvg,
  shownItems,
  usualStart,
} from '@symbiomap/scene';
import type { VectorPicture, WriteOptions } from './boardFormat.ts';

/**
 * The picture of a board on light ground, with its title, how much there is, its date and a legend. Where only a part
 * of the board is looked at, that part, and that it is one.
 */
export function drawPicture(
  board: BoardSnapshot,
  {
    translate,
    savedAt,
    start = usualStart,
    images = noImages,
  }: Pick<WriteOptions, 'translate' | 'savedAt' | 'start' | 'images'>,
): VectorPicture {
  const whole = graphOf(board);
  const shown = shownItems(whole, start.filter, start.focus);
  const graph = shown === null ? whole : graphOf(boardOfShown(board, shown));
  const words = mapWords(translate);
  const part = { shown: graph.board.companies.size, all: board.companies.size };
  const summary = [
    ...(shown === null ? [] : [translate('map.showing', part)]),
    ...totalsInWords(translate, boardTotals(graph)),
    savedAtInWords(translate, savedAt),
  ].join(' · ');
  const drawing = drawBoard(graph, words, {
    look: start.look,
    widths: flowWidths(board),
    photos: images,
  });
  return paintSvg(drawing, 'light', words, { title: board.board.title, summary });
}
