import type { BoardGraph, Company, Need, Offer } from '@symbiomap/domain';
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
  const others: (Offer | Need)[] = [...graph.board[isOffer ? 'needs' : 'offers'].values()];
  const otherSide = byResourceOf(others.sort(byCompany));
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

/** The first company that lists the other side of it; `listed` is in the order of the companies' ids. */
function partnerAmong(
  graph: BoardGraph,
  listed: readonly (Offer | Need)[],
  company: Company,
): Company | undefined {
  const other = listed.find(
    (record) => record.company !== company.id && graph.company(record.company) !== undefined,
  );
  return graph.company(other?.company ?? null);
}

function byCompany(a: Offer | Need, b: Offer | Need): number {
  const [first, second] = [a.company ?? '', b.company ?? ''];
  if (first === second) return 0;
  return first < second ? -1 : 1;
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
