import { isOver } from '@symbiomap/domain';
import { isWasteFlow } from '../../codesOnBoard.ts';
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
      if (resource === undefined || isOver(flow) || !isWasteFlow(flow, resource)) return;
      if ((flow.shipmentPapers ?? '').trim() !== '') return;
      const from = countryOf(graph.company(flow.from)?.place?.country);
      const to = countryOf(graph.company(flow.to)?.place?.country);
      if (from === '' || to === '' || from === to) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), from, to },
        fixes: [{ id: 'note-papers', edit: { item: flow.id, field: 'shipmentPapers' } }],
      });
    },
  },
});

function countryOf(written: string | null | undefined): string {
  return (written ?? '').trim().toUpperCase();
}
