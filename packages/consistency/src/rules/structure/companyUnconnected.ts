import type { CompanyKind } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** They bring companies together and need not exchange anything themselves. */
const standBeside: ReadonlySet<CompanyKind> = new Set(['authority', 'network']);

/** S06: a company without flows, offers, needs or processes. */
export const companyUnconnected = defineRule({
  id: 'S06',
  check: 'company-unconnected',
  severity: 'hint',
  variants: [],
  fixIds: ['add-offer', 'add-need'],
  find: {
    companies(company, { graph, nameOf }, found) {
      const { id } = company;
      if (standBeside.has(company.kind)) return;
      if (graph.outgoing(id).length + graph.incoming(id).length > 0) return;
      if (graph.offersOf(id).length + graph.needsOf(id).length > 0) return;
      if (graph.processesOf(id).length > 0) return;
      found({
        items: [id],
        params: { company: nameOf(company) },
        fixes: [
          { id: 'add-offer', edit: { item: id, field: 'offers' } },
          { id: 'add-need', edit: { item: id, field: 'needs' } },
        ],
      });
    },
  },
});
