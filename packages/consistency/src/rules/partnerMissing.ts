import type { BoardGraph, Company, Need, Offer } from '@symbiomap/domain';
import { byId } from '../inOrder.ts';
import { byResourceOf } from '../byResourceOf.ts';
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
  const otherSide = byResourceOf<Offer | Need>(graph.board[isOffer ? 'needs' : 'offers'].values());
  for (const record of lonely) {
    const company = graph.company(record.company);
    const resource = graph.resource(record.resource);
    if (company === undefined || resource === undefined) continue;
    const partner = partnerAmong(graph, otherSide.get(resource.id) ?? [], company);
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

/** The first company, by id, that lists the other side of it. */
function partnerAmong(
  graph: BoardGraph,
  listed: readonly (Offer | Need)[],
  company: Company,
): Company | undefined {
  const others = listed.flatMap((record) => graph.company(record.company) ?? []);
  return others.filter(({ id }) => id !== company.id).sort(byId)[0];
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
