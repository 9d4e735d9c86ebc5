import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { stockOfFlow } from '../../stockOfFlow.ts';

/** Q09: it comes at a lower pressure than it is needed at. */
export const pressureTooLow = defineRule({
  id: 'Q09',
  check: 'pressure-too-low',
  severity: 'hint',
  variants: [],
  fixIds: ['add-compressor', 'correct-need'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (isOver(flow) || flow.via !== null) return;
      const stock = stockOfFlow(graph, flow);
      const comes = stock?.offer?.pressure ?? stock?.resource.pressure ?? null;
      const needed = stock?.need?.pressure ?? null;
      if (stock?.need == null || comes === null || needed === null) return;
      if (comes >= needed) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(stock.resource),
          taker: nameOf(graph.company(flow.to)),
          comes,
          needed,
        },
        fixes: [
          { id: 'add-compressor', edit: { item: flow.id, field: 'via' } },
          { id: 'correct-need', edit: { item: stock.need.id, field: 'pressure' } },
        ],
      });
    },
  },
});
