import type { Flow, Need, Offer, Resource } from '@symbiomap/domain';
import { askedInARow } from './askedInARow.ts';

/** What both sides tell about a flow beside itself: the offer that it comes from and the need that it goes to. */
export interface StockOfFlow {
  readonly resource: Resource;
  /** `null`: none is told, or several, so that nobody knows which. */
  readonly offer: Offer | null;
  readonly need: Need | null;
}

/** The offer and the need behind a flow; `null` where its resource is not on the board. */
export const stockOfFlow = askedInARow((graph, flow: Flow): StockOfFlow | null => {
  const resource = graph.resource(flow.resource);
  if (resource === undefined) return null;
  return {
    resource,
    offer: only(graph.offersOf(flow.from ?? ''), resource),
    need: only(graph.needsOf(flow.to ?? ''), resource),
  };
});

function only<S extends { readonly resource: string | null }>(
  stock: readonly S[],
  resource: Resource,
): S | null {
  let found: S | null = null;
  for (const entry of stock) {
    if (entry.resource !== resource.id) continue;
    if (found !== null) return null;
    found = entry;
  }
  return found;
}
