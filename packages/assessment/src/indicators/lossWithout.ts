import { graphOf, type BoardGraph } from '@symbiomap/domain';
import type { AssessOptions } from './assessBoard.ts';
import { lookAt } from './look.ts';
import { narrowed } from './narrowed.ts';
import { withoutCompany, type Loss } from './network/withoutCompany.ts';

/** What ends on a board, or the part of it that is meant, when companies leave. */
export function lossWithout(
  graph: BoardGraph,
  { today, ...narrowing }: Omit<AssessOptions, 'without'>,
  companies: readonly string[],
): Loss {
  return withoutCompany(lookAt(graphOf(narrowed(graph.board, narrowing)), today), companies);
}
