import { resourceTradeOf, suggestionsOf } from '@symbiomap/assessment';
import { graphOf } from '@symbiomap/domain';
import type { HintsAnswer, HintsQuestion } from './hintMessages.ts';

addEventListener('message', ({ data }: MessageEvent<HintsQuestion>) => {
  const { id, board, language, about } = data;
  const graph = graphOf(board);
  const answer: HintsAnswer = {
    id,
    suggestions: suggestionsOf(graph, { language, ...(about !== null && { for: about }) }),
    trade: about !== null && board.resources.has(about) ? resourceTradeOf(graph, about) : null,
  };
  postMessage(answer);
});
