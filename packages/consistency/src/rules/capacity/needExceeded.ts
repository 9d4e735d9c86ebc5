import { flowPerYear, isAgreed } from '@symbiomap/domain';
import { byId, inOrder } from '../../inOrder.ts';
import { byResourceOf } from '../../byResourceOf.ts';
import { defineRule } from '../../rule.ts';
import { amountOf, isAbove, totalOfFlows, totalStated } from '../../yearlyTotal.ts';

/** C03: agreed flows bring a company more of a resource than it needs. */
export const needExceeded = defineRule({
  id: 'C03',
  check: 'need-exceeded',
  severity: 'warning',
  variants: [],
  fixIds: ['lower-flow', 'correct-need'],
  find: {
    companies(company, { graph, nameOf }, found) {
      const needs = graph.needsOf(company.id);
      if (needs.length === 0 || !graph.incoming(company.id).some(isAgreed)) return;
      for (const [resourceId, stated] of byResourceOf(needs)) {
        const flows = graph
          .incoming(company.id)
          .filter((flow) => flow.resource === resourceId && isAgreed(flow))
          .sort(byId);
        const last = flows.at(-1);
        const needed =
          last === undefined ? null : totalStated(stated, company, graph.resource(resourceId));
        if (last === undefined || needed === null) continue;
        const amounts = flows.map((flow) => ({
          flow,
          yearly: flowPerYear(graph, flow, 'taker', needed.dimension),
        }));
        const delivered = totalOfFlows(amounts, needed.dimension);
        const [need] = inOrder(stated);
        if (need === undefined || delivered === null || !isAbove(delivered.mode, needed.mode))
          continue;
        found({
          items: [company.id, ...flows.map(({ id }) => id)],
          subject: [company.id, resourceId],
          params: {
            company: nameOf(company),
            resource: nameOf(graph.resource(resourceId)),
            delivered: amountOf(delivered),
            needed: amountOf(needed),
          },
          fixes: [
            { id: 'lower-flow', edit: { item: last.id, field: 'amount' } },
            { id: 'correct-need', edit: { item: need.id, field: 'amount' } },
          ],
        });
      }
    },
  },
});
