import { type BoardGraph, isOver } from '@symbiomap/domain';
import { byResourceOf } from '../../byResourceOf.ts';
import { inOrder } from '../../inOrder.ts';
import { derivedId } from '../../derivedId.ts';
import { defineRule, type Found } from '../../rule.ts';
import type { NameOf } from '../../nameOf.ts';
import { severityFor } from '../../severityFor.ts';

/**
 * S10: a company gives or takes something that is not on its list of offers or needs. Silent about companies
 * without such a list: nobody began one.
 */
export const resourceNotListed = defineRule({
  id: 'S10',
  check: 'resource-not-listed',
  severity: 'warning',
  variants: ['need'],
  fixIds: ['add-offer', 'add-need'],
  find: {
    companies({ id }, { graph, nameOf }, found) {
      const offers = graph.offersOf(id);
      if (offers.length > 0)
        for (const one of unlisted(graph, nameOf, id, 'offers', offers)) found(one);
      const needs = graph.needsOf(id);
      if (needs.length > 0)
        for (const one of unlisted(graph, nameOf, id, 'needs', needs)) found(one);
    },
  },
});

function* unlisted(
  graph: BoardGraph,
  nameOf: NameOf,
  companyId: string,
  table: 'offers' | 'needs',
  list: readonly { readonly resource: string | null }[],
): Iterable<Found<'need', 'add-offer' | 'add-need'>> {
  const flows = table === 'offers' ? graph.outgoing(companyId) : graph.incoming(companyId);
  const missing = flows.filter(
    (flow) => !isOver(flow) && !list.some(({ resource }) => resource === flow.resource),
  );
  if (missing.length === 0) return;
  for (const [resourceId, group] of byResourceOf(missing)) {
    const resource = graph.resource(resourceId);
    if (resource === undefined) continue;
    const isOffer = table === 'offers';
    const id = derivedId(graph.board, [isOffer ? 'offer' : 'need', companyId, resourceId]);
    const furthest = group.find((flow) => flow.stage !== 'idea') ?? group[0] ?? null;
    yield {
      items: [companyId, ...inOrder(group).map((flow) => flow.id)],
      subject: [companyId, table, resourceId],
      severity: severityFor(furthest, 'warning'),
      params: { company: nameOf(graph.company(companyId)), resource: nameOf(resource) },
      ...(!isOffer && { variant: 'need' }),
      fixes: [
        {
          id: isOffer ? 'add-offer' : 'add-need',
          changes: [
            {
              kind: 'create',
              table,
              id,
              fields: { company: companyId, resource: resourceId },
            },
          ],
        },
      ],
    };
  }
}
