import { defineRule } from '../../rule.ts';

/** S02: a company gives something to itself, and nobody said that it is meant so. */
export const flowToItself = defineRule({
  id: 'S02',
  check: 'flow-to-itself',
  severity: 'warning',
  variants: [],
  fixIds: ['mark-internal', 'choose-taker'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.from === null || flow.from !== flow.to || flow.internal === true) return;
      const company = graph.company(flow.from);
      if (company === undefined) return;
      found({
        items: [flow.id],
        params: { company: nameOf(company), resource: nameOf(graph.resource(flow.resource)) },
        fixes: [
          {
            id: 'mark-internal',
            changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { internal: true } }],
          },
          { id: 'choose-taker', edit: { item: flow.id, field: 'to' } },
        ],
      });
    },
  },
});
