import {
  isBarredFromFeed,
  isFeedMaker,
  isOver,
  type BoardGraph,
  type Flow,
} from '@symbiomap/domain';
import { wasteEntryOf } from '@symbiomap/domain/classifications';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/**
 * R05 (pack EU): what kitchens leave, or animal by-products of the risky categories, become feed (Regulation (EC)
 * 1069/2009, article 11). Former foodstuffs may; other countries have rules of their own.
 */
export const kitchenToFeed = defineRule({
  id: 'R05',
  check: 'kitchen-to-feed',
  severity: 'warning',
  variants: [],
  fixIds: ['other-use'],
  pack: 'eu',
  find: {
    flows(flow, { graph, nameOf, today }, found) {
      const resource = graph.resource(flow.resource);
      if (resource === undefined || isOver(flow) || !isFeed(graph, flow)) return;
      const code = wasteEntryOf(graph.board, resource, today)?.code ?? null;
      if (!isBarredFromFeed(resource, code)) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), taker: nameOf(graph.company(flow.to)) },
        fixes: [{ id: 'other-use', edit: { item: flow.id, field: 'use' } }],
      });
    },
  },
});

function isFeed(graph: BoardGraph, flow: Flow): boolean {
  if (flow.use !== null) return flow.use === 'feed';
  return isFeedMaker(graph.company(flow.to)?.sector?.code ?? '');
}
