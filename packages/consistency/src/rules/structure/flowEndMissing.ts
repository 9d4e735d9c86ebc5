import { defineRule } from '../../rule.ts';

/** S01: a flow's giver or taker is not on the board. Two people at once can leave that behind; it is never repaired silently. */
export const flowEndMissing = defineRule({
  id: 'S01',
  check: 'flow-end-missing',
  severity: 'error',
  variants: ['giver', 'taker'],
  fixIds: ['choose-giver', 'choose-taker', 'delete-flow'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const giver = graph.company(flow.from);
      const taker = graph.company(flow.to);
      if (giver !== undefined && taker !== undefined) return;
      const isGiverMissing = giver === undefined;
      const present = giver ?? taker;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          company: nameOf(present),
        },
        ...(present !== undefined && { variant: isGiverMissing ? 'giver' : 'taker' }),
        fixes: [
          isGiverMissing
            ? { id: 'choose-giver', edit: { item: flow.id, field: 'from' } }
            : { id: 'choose-taker', edit: { item: flow.id, field: 'to' } },
          { id: 'delete-flow', changes: [{ kind: 'delete', table: 'flows', id: flow.id }] },
        ],
      });
    },
  },
});
