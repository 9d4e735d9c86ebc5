import { type Flow, type FlowSide, isOver } from '@symbiomap/domain';
import { isDisposal } from '../../isDisposal.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** E07: it is not clear, or told in two ways, who pays whom. */
export const payerUnclear = defineRule({
  id: 'E07',
  check: 'payer-unclear',
  severity: 'warning',
  variants: ['contradiction'],
  fixIds: ['giver-pays', 'taker-pays'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const { price } = flow;
      if (price?.amount == null || price.amount === 0 || isOver(flow)) return;
      const bySign: FlowSide = price.amount < 0 ? 'giver' : 'taker';
      const isContradiction = price.paidBy !== null && price.paidBy !== bySign;
      // That the taker pays a price is what a price is; only the other way has to be told.
      const isPlain = price.paidBy !== null || bySign === 'taker' || isDisposal(graph, flow);
      if (!isContradiction && isPlain) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
          amount: price.amount,
        },
        ...(isContradiction && { variant: 'contradiction' }),
        fixes: [paid(flow, 'giver'), paid(flow, 'taker')],
      });
    },
  },
});

function paid(flow: Flow, by: FlowSide): Fix<'giver-pays' | 'taker-pays'> {
  const { price } = flow;
  const amount = Math.abs(price?.amount ?? 0) * (by === 'giver' ? -1 : 1);
  const blank = { currency: null, per: null, year: null };
  return {
    id: `${by}-pays`,
    changes: [
      {
        kind: 'edit',
        table: 'flows',
        id: flow.id,
        fields: { price: { ...blank, ...price, amount, paidBy: by } },
      },
    ],
  };
}
