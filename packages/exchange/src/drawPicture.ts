import { boardTotals, graphOf, type BoardSnapshot } from '@symbiomap/domain';
import { mapWords, savedAtInWords, totalsInWords } from '@symbiomap/i18n';
import { drawBoard, paintSvg } from '@symbiomap/scene';
import type { VectorPicture, WriteOptions } from './boardFormat.ts';

/** The picture of a board on light ground, with its title, how much there is, its date and a legend. */
export function drawPicture(
  board: BoardSnapshot,
  { translate, savedAt }: Pick<WriteOptions, 'translate' | 'savedAt'>,
): VectorPicture {
  const graph = graphOf(board);
  const words = mapWords(translate);
  const summary = [
    ...totalsInWords(translate, boardTotals(graph)),
    savedAtInWords(translate, savedAt),
  ].join(' · ');
  return paintSvg(drawBoard(graph, words), 'light', words, { title: board.board.title, summary });
}
