import { distanceKmOf, isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** Q02: steam or heat over a way on which it loses much and costs a lot. */
export const heatTooFar = defineRule({
  id: 'Q02',
  check: 'heat-too-far',
  severity: 'warning',
  variants: ['steam'],
  fixIds: ['correct-distance'],
  limits: {
    steamKm: { value: 5, min: 0.1, max: 100 },
    waterKm: { value: 20, min: 0.1, max: 200 },
  },
  find: {
    flows(flow, { graph, nameOf, limits }, found) {
      const resource = graph.resource(flow.resource);
      if (resource === undefined || isOver(flow)) return;
      if (resource.kind !== 'heat' && resource.kind !== 'cold' && resource.state !== 'steam')
        return;
      const km = distanceKmOf(graph, flow);
      const isSteam = resource.state === 'steam';
      const most = isSteam ? limits.steamKm : limits.waterKm;
      if (km === null || km <= most) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), km: Number(km.toPrecision(2)), most },
        ...(isSteam && { variant: 'steam' }),
        fixes: [{ id: 'correct-distance', edit: { item: flow.id, field: 'transport' } }],
      });
    },
  },
});
