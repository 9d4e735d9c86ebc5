import { flowPerYear } from '@symbiomap/domain';
import { byResourceOf } from '../../byResourceOf.ts';
import { inOrder } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';
import { totalStated } from '../../yearlyTotal.ts';

/** C08: most of what a company needs comes from one giver, and no other delivers any of it. */
export const singleGiver = defineRule({
  id: 'C08',
  check: 'single-giver',
  severity: 'hint',
  variants: [],
  fixIds: [],
  limits: { share: { value: 0.8, min: 0.1, max: 1 } },
  find: {
    companies(company, { graph, nameOf, limits }, found) {
      const needs = graph.needsOf(company.id);
      if (needs.length === 0) return;
      const incoming = graph.incoming(company.id).filter(({ stage }) => stage === 'operating');
      if (incoming.length === 0) return;
      for (const [resourceId, stated] of byResourceOf(needs)) {
        const flows = inOrder(incoming.filter(({ resource }) => resource === resourceId));
        const needed =
          flows.length === 0 ? null : totalStated(stated, company, graph.resource(resourceId));
        const givers = new Set(flows.map(({ from }) => from));
        const giver = graph.company([...givers][0] ?? null);
        if (needed === null || givers.size !== 1 || giver === undefined) continue;
        let delivered = 0;
        for (const flow of flows) {
          const yearly = flowPerYear(graph, flow, 'taker', needed.dimension);
          if (yearly?.dimension === needed.dimension) delivered += yearly.mode;
        }
        const share = needed.mode > 0 ? delivered / needed.mode : 0;
        if (share <= limits.share) continue;
        found({
          items: [company.id, giver.id, ...flows.map(({ id }) => id)],
          subject: [company.id, resourceId],
          params: {
            company: nameOf(company),
            giver: nameOf(giver),
            resource: nameOf(graph.resource(resourceId)),
            share: Math.round(Math.min(1, share) * 100),
          },
          fixes: [],
        });
      }
    },
  },
});
