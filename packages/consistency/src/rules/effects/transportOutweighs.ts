import { carbonOfFlow, isOver, netCarbon } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** E08: the way sets more CO2 free than the exchange saves. */
export const transportOutweighs = defineRule({
  id: 'E08',
  check: 'transport-outweighs',
  severity: 'warning',
  variants: [],
  fixIds: ['correct-transport'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.transport === null || isOver(flow)) return;
      const carbon = carbonOfFlow(graph, flow);
      if (carbon?.ok !== true || carbon.value.transport.mode <= 0) return;
      const { transport } = carbon.value;
      const saved = netCarbon(carbon.value).mode + transport.mode;
      if (transport.mode <= saved) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          way: rounded(transport.mode),
          saved: rounded(Math.max(0, saved)),
        },
        fixes: [{ id: 'correct-transport', edit: { item: flow.id, field: 'transport' } }],
      });
    },
  },
});

function rounded(value: number): number {
  return Number(value.toPrecision(2));
}
