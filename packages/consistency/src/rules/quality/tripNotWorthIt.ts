import { type BoardGraph, distanceKmOf, type Flow, isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** Q07: the way costs more than the resource is worth to the taker and its disposal would cost the giver. */
export const tripNotWorthIt = defineRule({
  id: 'Q07',
  check: 'trip-not-worth-it',
  severity: 'warning',
  variants: [],
  fixIds: ['correct-transport'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const perTkm = flow.transport?.costPerTkm ?? null;
      if (perTkm === null || isOver(flow)) return;
      const km = distanceKmOf(graph, flow);
      const worth = worthPerTonne(graph, flow);
      if (km === null || worth === null) return;
      const trip = perTkm * km * (flow.transport?.returnsEmpty === true ? 2 : 1);
      if (trip <= worth) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          trip: Number(trip.toPrecision(2)),
          worth: Number(worth.toPrecision(2)),
          currency: graph.board.board.currency ?? '',
        },
        fixes: [{ id: 'correct-transport', edit: { item: flow.id, field: 'transport' } }],
      });
    },
  },
});

/** Money a tonne, in the board's currency: what the taker saves on what it replaces, and the giver on disposal. */
function worthPerTonne(graph: BoardGraph, flow: Flow): number | null {
  const replaced = pricePerTonne(graph, flow.replaces?.flow ?? null);
  const disposal = pricePerTonne(graph, flow.avoids?.flow ?? null);
  if (replaced === null && disposal === null) return null;
  // Who disposes of something pays: its price is below zero.
  return (replaced ?? 0) * (flow.replaces?.ratio ?? 1) + Math.max(0, -(disposal ?? 0));
}

function pricePerTonne(graph: BoardGraph, flowId: string | null): number | null {
  const price = flowId === null ? null : graph.board.flows.get(flowId)?.price;
  if (price?.amount == null || price.per?.trim().toLowerCase() !== 't') return null;
  const own = graph.board.board.currency;
  return price.currency === null || price.currency === own ? price.amount : null;
}
