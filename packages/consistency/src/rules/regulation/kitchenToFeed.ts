import { type BoardGraph, type Flow, isOver, type Resource } from '@symbiomap/domain';
import { wasteEntryOf } from '../../codesOnBoard.ts';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** Kitchen and canteen waste. */
const kitchenWaste = '20 01 08';
/** Makers of feed for farm animals. Pets are another matter. */
const feedSector = '10.91';

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
      if (!isForbidden(resource, wasteEntryOf(graph.board, resource, today)?.code ?? null)) return;
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
  return graph.company(flow.to)?.sector?.code?.startsWith(feedSector) === true;
}

function isForbidden({ animalOrigin }: Resource, code: string | null): boolean {
  return (
    animalOrigin === 'catering' ||
    animalOrigin === 'category-1' ||
    animalOrigin === 'category-2' ||
    code === kitchenWaste
  );
}
