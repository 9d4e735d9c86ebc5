import { borderBetween, isOver, isWaste } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** R06: waste crosses a border, and no papers are noted. */
export const borderCrossed = defineRule({
  id: 'R06',
  check: 'border-crossed',
  severity: 'warning',
  variants: [],
  fixIds: ['note-papers'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const resource = graph.resource(flow.resource);
      if (resource === undefined || isOver(flow) || !isWaste(flow.legalStatus, resource)) return;
      if ((flow.shipmentPapers ?? '').trim() !== '') return;
      const border = borderBetween(graph.company(flow.from), graph.company(flow.to));
      if (border === null) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), ...border },
        fixes: [{ id: 'note-papers', edit: { item: flow.id, field: 'shipmentPapers' } }],
      });
    },
  },
});
