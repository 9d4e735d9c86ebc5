import type { BoardGraph } from '@symbiomap/domain';
import { derivedId } from '../derivedId.ts';
import { defineRule, type Fix, type Found } from '../rule.ts';
import type { NameOf } from '../nameOf.ts';

/** S07: nobody takes what is offered, or gives what is needed. */
export const partnerMissing = defineRule({
  id: 'S07',
  check: 'partner-missing',
  severity: 'hint',
  variants: ['need'],
  fixIds: ['draw-idea'],
  *find(graph, nameOf) {
    yield* unmatched(graph, nameOf, 'offers');
    yield* unmatched(graph, nameOf, 'needs');
  },
});

function* unmatched(
  graph: BoardGraph,
  nameOf: NameOf,
  table: 'offers' | 'needs',
): Iterable<Found<'need', 'draw-idea'>> {
  const isOffer = table === 'offers';
  const lonely = [...graph.board[table].values()].filter(({ company, resource }) => {
    const flows = isOffer ? graph.outgoing(company ?? '') : graph.incoming(company ?? '');
    return !flows.some((flow) => flow.resource === resource && flow.stage !== 'stopped');
  });
  if (lonely.length === 0) return;
  const candidates = candidatesOf(graph, isOffer ? 'needs' : 'offers');
  for (const record of lonely) {
    const company = graph.company(record.company);
    const resource = graph.resource(record.resource);
    if (company === undefined || resource === undefined) continue;
    const partner = graph.company(
      candidates.get(resource.id)?.find((id) => id !== company.id) ?? null,
    );
    const [from, to] = isOffer ? [company, partner] : [partner, company];
    yield {
      items: [record.id, company.id],
      params: { company: nameOf(company), resource: nameOf(resource) },
      ...(!isOffer && { variant: 'need' }),
      fixes:
        from === undefined || to === undefined || partner === undefined
          ? []
          : [drawIdea(graph, nameOf(partner), from.id, to.id, resource.id)],
    };
  }
}

/** For each resource the first two companies, by id, that list it: one of them is not the one that asks. */
function candidatesOf(
  graph: BoardGraph,
  table: 'offers' | 'needs',
): ReadonlyMap<string, readonly string[]> {
  const candidates = new Map<string, readonly string[]>();
  for (const { company, resource } of graph.board[table].values()) {
    if (resource === null || company === null || graph.company(company) === undefined) continue;
    const [first, second] = candidates.get(resource) ?? [];
    if (first === undefined) candidates.set(resource, [company]);
    else if (company < first) candidates.set(resource, [company, first]);
    else if (company !== first && (second === undefined || company < second)) {
      candidates.set(resource, [first, company]);
    }
  }
  return candidates;
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
