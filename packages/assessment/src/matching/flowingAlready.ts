import type { BoardGraph } from '@symbiomap/domain';
import { likenessOf } from './likeness.ts';
import type { Pair } from './pairs.ts';
import { flowingStock, type Stock } from './stock.ts';

/** Tells of pairs whether the thing goes from the one to the other already, in any flow that has not stopped. */
export function flowingAlready(graph: BoardGraph): (pair: Pair) => boolean {
  const byGiver = new Map<string, Map<string, Stock[]>>();
  for (const { from, to, stage, resource: resourceId } of graph.board.flows.values()) {
    const [giver, resource] = [graph.company(from), graph.resource(resourceId)];
    if (giver === undefined || resource === undefined || to === null || stage === 'stopped') {
      continue;
    }
    const byTaker = byGiver.get(giver.id) ?? new Map<string, Stock[]>();
    byTaker.set(to, [...(byTaker.get(to) ?? []), flowingStock(giver, resource)]);
    byGiver.set(giver.id, byTaker);
  }
  return ({ given, taken }) => {
    const flowing = byGiver.get(given.company.id)?.get(taken.company.id);
    if (flowing === undefined) return false;
    return flowing.some(
      (stock) => likenessOf(stock, given) !== null || likenessOf(stock, taken) !== null,
    );
  };
}
