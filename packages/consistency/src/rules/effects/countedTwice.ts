import { isOver } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule } from '../../rule.ts';

/** E01: what comes in is said to be kept from disposal, and so is the same thing when it goes on: one tonne, two savings. */
export const countedTwice = defineRule({
  id: 'E01',
  check: 'counted-twice',
  severity: 'warning',
  variants: [],
  fixIds: ['count-once'],
  find: {
    companies(company, { graph, nameOf }, found) {
      const counted = inOrder(
        graph.outgoing(company.id).filter((flow) => flow.avoids?.flow != null && !isOver(flow)),
      );
      for (const flow of counted) {
        const before = inOrder(graph.incoming(company.id)).find(
          (other) =>
            other.id !== flow.id &&
            other.resource !== null &&
            other.resource === flow.resource &&
            other.avoids?.flow != null &&
            !isOver(other),
        );
        if (before === undefined) continue;
        found({
          items: [flow.id, before.id, company.id],
          subject: [flow.id],
          params: { resource: nameOf(graph.resource(flow.resource)), company: nameOf(company) },
          fixes: [
            {
              id: 'count-once',
              changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { avoids: null } }],
            },
          ],
        });
      }
    },
  },
});
