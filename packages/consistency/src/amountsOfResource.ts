import type { BoardGraph, Resource } from '@symbiomap/domain';
import { inOrder } from './inOrder.ts';
import { statedOfFlows, statedOfStocks, type StatedAmount } from './statedAmounts.ts';

/** All amounts that are told of a resource: of its flows, its offers, its needs; by id. */
export function amountsOfResource(graph: BoardGraph, { id }: Resource): readonly StatedAmount[] {
  return [
    ...statedOfFlows(graph, inOrder(graph.flowsOf(id))),
    ...statedOfStocks(graph, 'needs', inOrder(graph.needsOfResource(id))),
    ...statedOfStocks(graph, 'offers', inOrder(graph.offersOfResource(id))),
  ];
}
