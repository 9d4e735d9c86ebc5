import { resourceTradeOf, suggestionsOf } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import type { Numbered } from '../../board/workerLine.ts';
import type { HintsAnswer, HintsQuestion } from './hintMessages.ts';

addEventListener('message', ({ data }: MessageEvent<Numbered<HintsQuestion>>) => {
  const { id, board, language, about } = data;
  const graph = graphOf(board);
  const answer: Numbered<HintsAnswer> = {
    id,
    suggestions: suggestionsOf(graph, { language, ...(about !== null && { for: about }) }),
    trade: about !== null && board.resources.has(about) ? resourceTradeOf(graph, about) : null,
  };
  postMessage(answer);
});
