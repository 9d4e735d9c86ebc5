import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** E10: an investment without its lifetime, or without a gain to pay it back from. */
export const investmentBare = defineRule({
  id: 'E10',
  check: 'investment-bare',
  severity: 'hint',
  variants: ['gain'],
  fixIds: ['complete'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const { investment } = flow;
      if (investment?.amount == null || investment.amount === 0 || isOver(flow)) return;
      const isGainKnown = investment.yearlyGain !== null || flow.price?.amount != null;
      if (investment.lifetimeYears !== null && isGainKnown) return;
      found({
        items: [flow.id],
        params: { resource: nameOf(graph.resource(flow.resource)), amount: investment.amount },
        ...(investment.lifetimeYears !== null && { variant: 'gain' }),
        fixes: [{ id: 'complete', edit: { item: flow.id, field: 'investment' } }],
      });
    },
  },
});
