import type { BoardGraph, Need, Offer } from '@symbiomap/domain';
import { unclaimedOf, type Unclaimed } from './unclaimed.ts';

/** What is left of an offer or a need. */
export interface StockLeft extends Unclaimed {
  /** The id of the offer or need. */
  readonly record: string;
}

/** Who offers and who needs a resource, with what no flow takes or brings yet. */
export interface ResourceTrade {
  readonly offers: readonly StockLeft[];
  readonly needs: readonly StockLeft[];
}

/** The offers and needs of one resource, in the order of their ids. */
export function resourceTradeOf(graph: BoardGraph, resourceId: string): ResourceTrade {
  return {
    offers: leftOf(graph, graph.offersOfResource(resourceId), (id) => graph.outgoing(id)),
    needs: leftOf(graph, graph.needsOfResource(resourceId), (id) => graph.incoming(id)),
  };
}

function leftOf(
  graph: BoardGraph,
  records: readonly (Offer | Need)[],
  flowsOf: BoardGraph['outgoing'],
): readonly StockLeft[] {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byCompany = Map.groupBy(sorted, ({ company }) => company);
  return [...byCompany].flatMap(([id, own]) => {
    const company = graph.company(id);
    if (company === undefined) return [];
    const left = unclaimedOf(graph, company, own, flowsOf(company.id));
    return [...left].map(([record, rest]) => ({ record, ...rest }));
  });
}
