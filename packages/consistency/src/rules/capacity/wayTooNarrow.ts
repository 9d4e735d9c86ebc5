import { type BoardGraph, type Flow, flowPerYear, perYear } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';
import { isAbove } from '../../yearlyTotal.ts';

/** C07: the pipe, road or store takes less than what comes in the fullest month. */
export const wayTooNarrow = defineRule({
  id: 'C07',
  check: 'way-too-narrow',
  severity: 'warning',
  variants: ['peak'],
  fixIds: ['enlarge', 'lower-flow'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.capacity === null || flow.stage === 'stopped') return;
      const most = capacityPerYear(graph, flow);
      const comes = flowPerYear(graph, flow, 'giver', most?.dimension);
      if (most === null || most.dimension !== comes?.dimension) return;
      const peak = peakOf(flow.monthly);
      if (!isAbove(comes.mode * peak, most.high)) return;
      const isPeakOnly = !isAbove(comes.mode, most.high);
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          capacity: flow.capacity,
          share: Math.round(((comes.mode * peak) / most.high) * 100),
        },
        ...(isPeakOnly && { variant: 'peak' }),
        fixes: [
          { id: 'enlarge', edit: { item: flow.id, field: 'capacity' } },
          {
            id: 'lower-flow',
            edit: { item: flow.id, field: flow.amount === null ? 'takerAmount' : 'amount' },
          },
        ],
      });
    },
  },
});

/** By the days on which the giver works, as the amount is. */
function capacityPerYear(graph: BoardGraph, flow: Flow) {
  const side = flow.amount === null ? flow.to : flow.from;
  return perYear(flow.capacity, graph.company(side)?.operatingDays ?? null);
}

/** How much more comes in the fullest month than in the mean one: 1 where nothing is said. */
function peakOf(monthly: readonly number[]): number {
  const sum = monthly.reduce((total, share) => total + share, 0);
  return monthly.length === 12 && sum > 0 ? (Math.max(...monthly) * 12) / sum : 1;
}
