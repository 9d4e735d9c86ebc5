import { hasPermitFor, isNoWaste, isOver } from '@symbiomap/domain';
import { wasteCodeOf } from '@symbiomap/domain/classifications';
import { defineRule, type Severity } from '../../rule.ts';

/** R02: hazardous waste goes to a company of which no permit for it is recorded. */
export const permitMissing = defineRule({
  id: 'R02',
  check: 'permit-missing',
  severity: 'warning',
  variants: [],
  fixIds: ['record-permit'],
  find: {
    flows(flow, { graph, nameOf, today }, found) {
      const resource = graph.resource(flow.resource);
      if (resource?.waste == null || isOver(flow)) return;
      const code = wasteCodeOf(graph.board, resource, today);
      const entry = code?.list.find(code.code) ?? null;
      const taker = graph.company(flow.to);
      if (code === null || entry?.isHazardous !== true || taker === undefined) return;
      // What the law does not take for waste needs no permit for waste.
      if (isNoWaste(flow.legalStatus)) return;
      if (hasPermitFor(taker, code.list, entry, today)) return;
      found({
        items: [flow.id, taker.id],
        subject: [flow.id],
        severity: severityAt(flow.stage),
        params: { resource: nameOf(resource), taker: nameOf(taker), code: code.list.write(entry) },
        fixes: [{ id: 'record-permit', edit: { item: taker.id, field: 'permits' } }],
      });
    },
  },
});

function severityAt(stage: string): Severity {
  if (stage === 'operating') return 'error';
  return stage === 'idea' ? 'hint' : 'warning';
}
