import { inOrder } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';

/** N03: something is needed that nobody on the board offers, makes or sends. */
export const needUnreachable = defineRule({
  id: 'N03',
  check: 'need-unreachable',
  severity: 'hint',
  variants: [],
  fixIds: [],
  find: {
    resources(resource, { graph, nameOf }, found) {
      const needs = inOrder(graph.needsOfResource(resource.id));
      const [first] = needs;
      if (first === undefined || graph.flowsOf(resource.id).length > 0) return;
      if (graph.offersOfResource(resource.id).length > 0) return;
      for (const { outputs } of graph.board.processes.values())
        if (outputs.some((output) => output.resource === resource.id)) return;
      const companies = needs.flatMap(({ company }) => graph.company(company)?.id ?? []);
      found({
        items: [resource.id, ...new Set(companies)],
        subject: [resource.id],
        params: {
          resource: nameOf(resource),
          company: nameOf(graph.company(first.company)),
          count: needs.length,
        },
        fixes: [],
      });
    },
  },
});
