import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';
import { stockOfFlow } from '../../stockOfFlow.ts';

/** Q01: heat that is colder than what it is to heat, or cold that is warmer; a heat pump would help. */
export const heatTooCold = defineRule({
  id: 'Q01',
  check: 'heat-too-cold',
  severity: 'error',
  variants: ['narrow', 'cold'],
  fixIds: ['add-heat-pump', 'correct-supply', 'correct-need'],
  limits: { marginK: { value: 10, min: 0, max: 100 } },
  find: {
    flows(flow, { graph, nameOf, limits }, found) {
      if (isOver(flow)) return;
      const stock = stockOfFlow(graph, flow);
      if (stock === null) return;
      const { resource, offer, need } = stock;
      if (resource.kind !== 'heat' && resource.kind !== 'cold') return;
      const supplied = offer?.temperature ?? resource.temperature;
      const needed = need?.temperature ?? null;
      if (supplied === null || needed === null || need === null) return;
      const kind = flow.via === null ? null : graph.board.processes.get(flow.via)?.kind;
      if (kind === 'heat-pump' || kind === 'boiler') return;
      const excess = resource.kind === 'heat' ? supplied - needed : needed - supplied;
      if (excess >= (resource.kind === 'heat' ? limits.marginK : 0)) return;
      const isNarrow = excess >= 0;
      found({
        items: [flow.id],
        severity: severityFor(flow, isNarrow ? 'warning' : 'error'),
        params: {
          resource: nameOf(resource),
          taker: nameOf(graph.company(flow.to)),
          supplied,
          needed,
        },
        ...(resource.kind === 'cold' ? { variant: 'cold' } : isNarrow && { variant: 'narrow' }),
        fixes: [
          { id: 'add-heat-pump', edit: { item: flow.id, field: 'via' } },
          offer === null
            ? { id: 'correct-supply', edit: { item: resource.id, field: 'temperature' } }
            : { id: 'correct-supply', edit: { item: offer.id, field: 'temperature' } },
          { id: 'correct-need', edit: { item: need.id, field: 'temperature' } },
        ],
      });
    },
  },
});
