import { defineRule } from '../../rule.ts';

/** S05: nobody said what flows, or the resource was deleted. An idea may stay open for a while. */
export const flowWithoutResource = defineRule({
  id: 'S05',
  check: 'flow-without-resource',
  severity: 'error',
  variants: ['deleted'],
  fixIds: ['choose-resource'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (graph.resource(flow.resource) !== undefined) return;
      const isDeleted = flow.resource !== null;
      found({
        items: [flow.id],
        params: { giver: nameOf(graph.company(flow.from)), taker: nameOf(graph.company(flow.to)) },
        ...(isDeleted && { variant: 'deleted' }),
        ...(!isDeleted && flow.stage === 'idea' && { severity: 'hint' }),
        fixes: [{ id: 'choose-resource', edit: { item: flow.id, field: 'resource' } }],
      });
    },
  },
});
