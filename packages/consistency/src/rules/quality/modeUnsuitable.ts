import {
  distanceKmOf,
  isOver,
  type Resource,
  type TransportMode,
  transportModeOf,
} from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** Q06: a way of transport that does not carry it: steam on a lorry, blocks in a pipe, a pipe across the country. */
export const modeUnsuitable = defineRule({
  id: 'Q06',
  check: 'mode-unsuitable',
  severity: 'warning',
  variants: ['pipe-too-long'],
  fixIds: ['change-mode'],
  limits: { pipeKm: { value: 30, min: 1, max: 1_000 } },
  find: {
    flows(flow, { graph, nameOf, limits }, found) {
      const resource = graph.resource(flow.resource);
      const mode = transportModeOf(flow.transport?.mode);
      if (resource === undefined || mode === null || isOver(flow)) return;
      const km = mode === 'pipe' ? distanceKmOf(graph, flow) : null;
      const isTooLong = km !== null && km > limits.pipeKm;
      if (!isTooLong && carries(mode, resource)) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: {
          resource: nameOf(resource),
          mode: flow.transport?.mode ?? '',
          km: Math.round(km ?? 0),
          most: limits.pipeKm,
        },
        ...(isTooLong && { variant: 'pipe-too-long' }),
        fixes: [{ id: 'change-mode', edit: { item: flow.id, field: 'transport' } }],
      });
    },
  },
});

const pipesOnly: readonly TransportMode[] = ['pipe'];

function carries(mode: TransportMode, { kind, state }: Resource): boolean {
  if (kind === 'power') return mode === 'cable';
  if (kind === 'heat' || kind === 'cold' || state === 'steam') return pipesOnly.includes(mode);
  if (mode === 'cable') return kind === 'knowledge' || kind === 'service' || kind === 'capacity';
  return mode !== 'pipe' || state !== 'solid';
}
