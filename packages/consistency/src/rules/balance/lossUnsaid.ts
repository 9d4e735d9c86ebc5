import { isOver, type ResourceKind } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** What is usually lost on a kilometre of line (general knowledge). Nothing is lost of what goes in trucks. */
const lossPerKm: Readonly<Partial<Record<ResourceKind, number>>> = {
  heat: 0.01,
  cold: 0.01,
  water: 0.002,
  power: 0.0005,
};
const onWheels: ReadonlySet<string> = new Set(['truck', 'rail', 'ship', 'van']);

/** B07: heat, water or power goes a long way, and nothing is said to be lost. */
export const lossUnsaid = defineRule({
  id: 'B07',
  check: 'loss-unsaid',
  severity: 'hint',
  variants: [],
  fixIds: ['typical-loss', 'say-loss'],
  limits: { km: { value: 5, min: 0, max: 1_000 } },
  find: {
    flows(flow, { graph, nameOf, limits }, found) {
      const km = flow.transport?.distanceKm ?? null;
      if (km === null || km <= limits.km) return;
      const resource = graph.resource(flow.resource);
      const perKm = resource === undefined ? undefined : lossPerKm[resource.kind];
      if (perKm === undefined) return;
      // Where both ends are told, the difference tells.
      if (flow.loss !== null || isOver(flow) || flow.takerAmount !== null) return;
      if (onWheels.has(flow.transport?.mode ?? '')) return;
      const loss = Number(Math.min(0.5, perKm * km).toPrecision(2));
      found({
        items: [flow.id],
        params: { resource: nameOf(resource), km, percent: Number((loss * 100).toPrecision(2)) },
        fixes: [
          {
            id: 'typical-loss',
            params: { percent: Number((loss * 100).toPrecision(2)) },
            changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { loss } }],
          },
          { id: 'say-loss', edit: { item: flow.id, field: 'loss' } },
        ],
      });
    },
  },
});
