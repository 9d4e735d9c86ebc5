import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

const isTold = (text: string | null) => text !== null && text.trim() !== '';

/** T08: something stands in the way, and nobody is to do anything about it. */
export const barrierUnowned = defineRule({
  id: 'T08',
  check: 'barrier-unowned',
  severity: 'hint',
  variants: ['next-step'],
  fixIds: ['assign'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.barriers.length === 0 || isOver(flow)) return;
      const open = flow.barriers.filter(({ solved }) => solved !== true);
      const unowned = open.filter(({ owner }) => !isTold(owner));
      const stuck = open.filter(({ nextStep }) => !isTold(nextStep));
      const count = unowned.length > 0 ? unowned.length : stuck.length;
      if (count === 0) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
          count,
        },
        ...(unowned.length === 0 && { variant: 'next-step' }),
        fixes: [{ id: 'assign', edit: { item: flow.id, field: 'barriers' } }],
      });
    },
  },
});
