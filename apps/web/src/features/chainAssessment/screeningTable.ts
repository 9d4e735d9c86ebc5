import { screenChain } from '@symbiomap/assessment';
import { scoresOf, screeningCriteria, type Assessment, type BoardGraph } from '@symbiomap/domain';
import type { ClipboardTable } from '../../actions/clipboardTable.ts';
import type { ChainWords } from './chainWords.ts';
import { flowLine } from './flowLine.ts';

/** The screening of a chain as a table for other programs: a row a stream, best first. */
export function screeningTable(
  chain: Assessment,
  graph: BoardGraph,
  words: ChainWords,
): ClipboardTable {
  const scores = scoresOf(graph.board, chain.id);
  const { standings } = screenChain(chain, graph.board);
  return {
    columns: [
      words('chain.screening.stream'),
      ...screeningCriteria.map((criterion) => words(`indicator.criterion.${criterion}`)),
      words('chain.screening.mean'),
    ],
    rows: standings.flatMap(({ flow: id, mean }) => {
      const flow = graph.board.flows.get(id);
      if (flow === undefined) return [];
      const values = screeningCriteria.map((criterion) => scores.of(id, criterion)?.value ?? null);
      const rounded = mean === null ? null : Math.round(mean * 100) / 100;
      return [[flowLine(flow, graph, words), ...values, rounded]];
    }),
  };
}
