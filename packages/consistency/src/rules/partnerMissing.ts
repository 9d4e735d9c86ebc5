import type { BoardGraph, Need, Offer, RecordChange } from '@symbiomap/domain';
import { byId } from '../inOrder.ts';
import { byResourceOf } from '../byResourceOf.ts';
import { derivedId } from '../derivedId.ts';
import { defineRule, type Fix } from '../rule.ts';
import type { NameOf } from '../nameIn.ts';

/** S07: nobody takes what is offered, or gives what is needed. */
export const partnerMissing = defineRule({
  id: 'S07',
  check: 'partner-missing',
  severity: 'hint',
  variants: ['need'],
  fixIds: ['draw-idea'],
  *find(graph, nameOf) {
    const needers = byResourceOf(graph.board.needs.values());
    const offerers = byResourceOf(graph.board.offers.values());
    for (const offer of graph.board.offers.values()) {
      const company = graph.company(offer.company);
      const resource = graph.resource(offer.resource);
      if (company === undefined || resource === undefined) continue;
      const flows = graph.outgoing(company.id);
      if (flows.some((flow) => flow.resource === resource.id && flow.stage !== 'stopped')) continue;
      yield {
        items: [offer.id, company.id],
        params: { company: nameOf(company), resource: nameOf(resource) },
        fixes: ideaWith(graph, nameOf, needers.get(resource.id), company.id, (other) => ({
          from: company.id,
          to: other,
          resource: resource.id,
        })),
      };
    }
    for (const need of graph.board.needs.values()) {
      const company = graph.company(need.company);
      const resource = graph.resource(need.resource);
      if (company === undefined || resource === undefined) continue;
      const flows = graph.incoming(company.id);
      if (flows.some((flow) => flow.resource === resource.id && flow.stage !== 'stopped')) continue;
      yield {
        items: [need.id, company.id],
        params: { company: nameOf(company), resource: nameOf(resource) },
        variant: 'need',
        fixes: ideaWith(graph, nameOf, offerers.get(resource.id), company.id, (other) => ({
          from: other,
          to: company.id,
          resource: resource.id,
        })),
      };
    }
  },
});

interface FlowEnds {
  readonly from: string;
  readonly to: string;
  readonly resource: string;
}

/** One click draws an idea with the first company that lists the other side of it. */
function ideaWith(
  graph: BoardGraph,
  nameOf: NameOf,
  listed: readonly (Offer | Need)[] | undefined,
  companyId: string,
  flowWith: (otherId: string) => FlowEnds,
): readonly Fix<'draw-idea'>[] {
  const partners = (listed ?? []).flatMap(({ company }) => graph.company(company) ?? []);
  const [partner] = partners.filter(({ id }) => id !== companyId).sort(byId);
  if (partner === undefined) return [];
  const fields = flowWith(partner.id);
  const id = derivedId(graph.board, ['flow', fields.from, fields.to, fields.resource]);
  const changes: RecordChange[] = [{ kind: 'create', table: 'flows', id, fields }];
  return [{ id: 'draw-idea', params: { company: nameOf(partner) }, changes }];
}
