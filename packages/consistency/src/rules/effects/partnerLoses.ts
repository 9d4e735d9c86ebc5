import { flowSides, isOver, partnersMoney } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** E06: an exchange costs one of the partners more than it brings. */
export const partnerLoses = defineRule({
  id: 'E06',
  check: 'partner-loses',
  severity: 'hint',
  variants: [],
  fixIds: ['change-price', 'share-costs'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.price === null || flow.from === flow.to || isOver(flow)) return;
      const money = partnersMoney(graph, flow);
      for (const side of flowSides) {
        const net = money[side];
        if (net === null || net.mode >= 0) continue;
        found({
          items: [flow.id],
          subject: [flow.id, side],
          params: {
            resource: nameOf(graph.resource(flow.resource)),
            company: nameOf(graph.company(side === 'giver' ? flow.from : flow.to)),
            loss: Number((-net.mode).toPrecision(2)),
            currency: money.currency ?? '',
          },
          fixes: [
            { id: 'change-price', edit: { item: flow.id, field: 'price' } },
            { id: 'share-costs', edit: { item: flow.id, field: 'costs' } },
          ],
        });
      }
    },
  },
});
