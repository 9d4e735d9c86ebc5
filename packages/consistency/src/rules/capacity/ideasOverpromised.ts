import {
  type BoardGraph,
  type Company,
  type Flow,
  flowPerYear,
  isAgreed,
  isOver,
} from '@symbiomap/domain';
import { byResourceOf } from '../../byResourceOf.ts';
import { inOrder } from '../../inOrder.ts';
import { shortened } from '../../derivedId.ts';
import { isDisposal } from '../../isDisposal.ts';
import { defineRule } from '../../rule.ts';
import { amountOf, isAbove, totalOfFlows, totalStated } from '../../yearlyTotal.ts';

/** C02: what is agreed can be delivered, but not all the ideas besides. */
export const ideasOverpromised = defineRule({
  id: 'C02',
  check: 'ideas-overpromised',
  severity: 'warning',
  variants: [],
  fixIds: ['mark-options', 'lower-flow'],
  find: {
    companies(company, { graph, nameOf }, found) {
      const offers = graph.offersOf(company.id);
      if (offers.length === 0) return;
      const isPlanned = graph
        .outgoing(company.id)
        .some(
          (flow) =>
            !isAgreed(flow) &&
            !isOver(flow) &&
            offers.some(({ resource, amount }) => amount !== null && resource === flow.resource),
        );
      if (!isPlanned) return;
      for (const [resourceId, stated] of byResourceOf(offers)) {
        const flows = wishesOf(graph, company, resourceId);
        const ideas = flows.filter((flow) => !isAgreed(flow));
        const supply =
          ideas.length === 0 ? null : totalStated(stated, company, graph.resource(resourceId));
        const last = ideas.at(-1);
        if (supply === null || last === undefined) continue;
        const totalOf = (some: readonly Flow[]) =>
          totalOfFlows(
            some.map((flow) => ({
              flow,
              yearly: flowPerYear(graph, flow, 'giver', supply.dimension),
            })),
            supply.dimension,
          );
        const promised = totalOf(flows.filter(isAgreed));
        // That is another rule's matter.
        if (promised !== null && isAbove(promised.mode, supply.mode)) continue;
        const wished = totalOf(flows);
        if (wished === null || !isAbove(wished.mode, supply.mode)) continue;
        const word = shortened(`options-${company.id}-${resourceId}-ideas`);
        const chosen = totalOf(
          flows.map((flow) => (isAgreed(flow) ? flow : { ...flow, alternatives: word })),
        );
        const canBeOptions =
          ideas.length > 1 &&
          ideas.every(({ alternatives }) => alternatives === null) &&
          (chosen === null || !isAbove(chosen.mode, supply.mode));
        found({
          items: [company.id, ...ideas.map(({ id }) => id)],
          subject: [company.id, resourceId],
          params: {
            company: nameOf(company),
            resource: nameOf(graph.resource(resourceId)),
            wished: amountOf(wished),
            supply: amountOf(supply),
          },
          fixes: [
            ...(canBeOptions
              ? [
                  {
                    id: 'mark-options' as const,
                    changes: ideas.map(
                      ({ id }) =>
                        ({
                          kind: 'edit',
                          table: 'flows',
                          id,
                          fields: { alternatives: word },
                        }) as const,
                    ),
                  },
                ]
              : []),
            { id: 'lower-flow', edit: { item: last.id, field: 'amount' } },
          ],
        });
      }
    },
  },
});

/** All that may come to flow, what goes to disposal aside: that is the rest. */
function wishesOf(graph: BoardGraph, company: Company, resourceId: string): readonly Flow[] {
  return inOrder(
    graph.outgoing(company.id).filter((flow) => {
      if (flow.resource !== resourceId || isOver(flow)) return false;
      return graph.company(flow.to) !== undefined && !isDisposal(graph, flow);
    }),
  );
}
