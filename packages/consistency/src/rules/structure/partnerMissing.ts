import type { BoardGraph, Resource } from '@symbiomap/domain';
import { derivedId } from '../../derivedId.ts';
import { defineRule, type Fix, type Found } from '../../rule.ts';
import type { NameOf } from '../../nameOf.ts';

/** S07: nobody takes what is offered, or gives what is needed. */
export const partnerMissing = defineRule({
  id: 'S07',
  check: 'partner-missing',
  severity: 'hint',
  variants: ['need'],
  fixIds: ['draw-idea'],
  find: {
    resources(resource, { graph, nameOf }, found) {
      for (const one of unmatched(graph, nameOf, resource, 'offers')) found(one);
      for (const one of unmatched(graph, nameOf, resource, 'needs')) found(one);
    },
  },
});

function* unmatched(
  graph: BoardGraph,
  nameOf: NameOf,
  resource: Resource,
  table: 'offers' | 'needs',
): Iterable<Found<'need', 'draw-idea'>> {
  const isOffer = table === 'offers';
  const [these, those] = isOffer
    ? [graph.offersOfResource(resource.id), graph.needsOfResource(resource.id)]
    : [graph.needsOfResource(resource.id), graph.offersOfResource(resource.id)];
  // A need that nothing on the board can meet is another rule's matter.
  if (these.length === 0 || (!isOffer && those.length === 0)) return;
  const served = new Set<string | null>();
  for (const { from, to, stage } of graph.flowsOf(resource.id))
    if (stage !== 'stopped') served.add(isOffer ? from : to);
  const waiting = these.filter(({ company }) => !served.has(company));
  if (waiting.length === 0) return;
  const partners = firstTwo(graph, those);
  for (const { id, company: companyId } of waiting) {
    const company = graph.company(companyId);
    if (company === undefined) continue;
    const partner = graph.company(partners.find((other) => other !== company.id) ?? null);
    const [from, to] = isOffer ? [company, partner] : [partner, company];
    yield {
      items: [id, company.id],
      params: { company: nameOf(company), resource: nameOf(resource) },
      ...(!isOffer && { variant: 'need' }),
      fixes:
        from === undefined || to === undefined || partner === undefined
          ? []
          : [drawIdea(graph, nameOf(partner), from.id, to.id, resource.id)],
    };
  }
}

/** The first two companies, by id, that list a resource: one of them is not the one that asks. */
function firstTwo(
  graph: BoardGraph,
  stock: readonly { readonly company: string | null }[],
): readonly string[] {
  const ids = new Set<string>();
  for (const { company } of stock) if (graph.company(company) !== undefined) ids.add(company ?? '');
  return [...ids].sort().slice(0, 2);
}

function drawIdea(
  graph: BoardGraph,
  partner: string,
  from: string,
  to: string,
  resource: string,
): Fix<'draw-idea'> {
  const id = derivedId(graph.board, ['flow', from, to, resource]);
  return {
    id: 'draw-idea',
    params: { company: partner },
    changes: [{ kind: 'create', table: 'flows', id, fields: { from, to, resource } }],
  };
}
