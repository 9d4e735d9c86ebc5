import { type Flow, isOver } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';

/** R08: something is burned, though somebody on the board would use it as a material (waste hierarchy, Directive 2008/98/EC, article 4). */
export const burnedThoughUseful = defineRule({
  id: 'R08',
  check: 'burned-though-useful',
  severity: 'hint',
  variants: [],
  fixIds: [],
  find: {
    resources(resource, { graph, nameOf }, found) {
      if (resource.kind === 'fuel' || resource.kind === 'heat' || resource.kind === 'power') return;
      const flows = inOrder(graph.flowsOf(resource.id).filter((flow) => !isOver(flow)));
      const [burned] = flows.filter(isBurned);
      if (burned === undefined) return;
      const used = flows.find(
        (flow) => flow.use !== null && flow.use !== 'energy' && flow.use !== 'other',
      );
      const needed = inOrder(graph.needsOfResource(resource.id)).find(
        ({ company }) => company !== burned.to && graph.company(company) !== undefined,
      );
      const other = graph.company(used?.to ?? needed?.company ?? null);
      if (other === undefined || other.id === burned.to) return;
      found({
        items: [burned.id, other.id],
        subject: [resource.id],
        params: {
          resource: nameOf(resource),
          burner: nameOf(graph.company(burned.to)),
          other: nameOf(other),
        },
        fixes: [],
      });
    },
  },
});

function isBurned({ use, operation }: Flow): boolean {
  return use === 'energy' || operation?.trim().toUpperCase() === 'R1';
}
