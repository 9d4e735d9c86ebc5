import type { BoardGraph, Company, Flow } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** S09: something flows out of a place of disposal or into a natural source. */
export const flowWrongWay = defineRule({
  id: 'S09',
  check: 'flow-wrong-way',
  severity: 'error',
  variants: ['source'],
  fixIds: ['turn-round', 'change-kind'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const giver = graph.company(flow.from);
      const taker = graph.company(flow.to);
      const isFromSink = giver?.kind === 'sink';
      const place = isFromSink ? giver : taker?.kind === 'source' ? taker : undefined;
      if (place === undefined) return;
      found({
        items: [flow.id, place.id],
        subject: [flow.id],
        severity: severityFor(flow, 'error'),
        params: { place: nameOf(place), resource: nameOf(graph.resource(flow.resource)) },
        ...(!isFromSink && { variant: 'source' }),
        fixes: [
          ...(canTurnRound(graph, flow, giver, taker)
            ? [
                {
                  id: 'turn-round' as const,
                  changes: [
                    {
                      kind: 'edit' as const,
                      table: 'flows' as const,
                      id: flow.id,
                      fields: { from: flow.to, to: flow.from },
                    },
                  ],
                },
              ]
            : []),
          { id: 'change-kind', edit: { item: place.id, field: 'kind' } },
        ],
      });
    },
  },
});

/** Turned round it must be right, and not promise more of what the new giver offers elsewhere. */
function canTurnRound(
  graph: BoardGraph,
  flow: Flow,
  giver: Company | undefined,
  taker: Company | undefined,
): boolean {
  if (giver?.kind === 'source' || taker?.kind === 'sink' || giver?.id === taker?.id) return false;
  const offers = taker === undefined ? [] : graph.offersOf(taker.id);
  return !offers.some((offer) => offer.resource === flow.resource);
}
