import type { CompanyKind } from '@symbiomap/domain';
import { defineRule } from '../rule.ts';

/** They bring companies together and need not exchange anything themselves. */
const standBeside: ReadonlySet<CompanyKind> = new Set(['authority', 'network']);

/** S06: a company without flows, offers, needs or processes. */
export const companyUnconnected = defineRule({
  id: 'S06',
  check: 'company-unconnected',
  severity: 'hint',
  variants: [],
  fixIds: ['add-offer', 'add-need'],
  *find(graph, nameOf) {
    for (const company of graph.board.companies.values()) {
      const { id } = company;
      if (standBeside.has(company.kind)) continue;
      if (graph.outgoing(id).length + graph.incoming(id).length > 0) continue;
      if (graph.offersOf(id).length + graph.needsOf(id).length > 0) continue;
      if (graph.processesOf(id).length > 0) continue;
      yield {
        items: [id],
        params: { company: nameOf(company) },
        fixes: [
          { id: 'add-offer', edit: { item: id, field: 'offers' } },
          { id: 'add-need', edit: { item: id, field: 'needs' } },
        ],
      };
    }
  },
});
