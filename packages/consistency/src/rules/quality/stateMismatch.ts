import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';
import { stockOfFlow } from '../../stockOfFlow.ts';

/** Q03: it comes in another physical state than it is needed in, and nothing lies between that changes it. */
export const stateMismatch = defineRule({
  id: 'Q03',
  check: 'state-mismatch',
  severity: 'warning',
  variants: [],
  fixIds: ['add-step', 'correct-need'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (isOver(flow) || flow.via !== null) return;
      const stock = stockOfFlow(graph, flow);
      const comes = stock?.offer?.state ?? stock?.resource.state ?? null;
      const needed = stock?.need?.state ?? null;
      if (stock?.need == null || comes === null || needed === null) return;
      if (comes === needed) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(stock.resource),
          taker: nameOf(graph.company(flow.to)),
          comes,
          needed,
        },
        fixes: [
          { id: 'add-step', edit: { item: flow.id, field: 'via' } },
          { id: 'correct-need', edit: { item: stock.need.id, field: 'state' } },
        ],
      });
    },
  },
});
