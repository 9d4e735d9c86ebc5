import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** C06: it does not keep for as long as it is on the way and in store. */
export const spoilsOnTheWay = defineRule({
  id: 'C06',
  check: 'spoils-on-the-way',
  severity: 'warning',
  variants: [],
  fixIds: ['shorten-storage', 'shorten-way', 'correct-shelf-life'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const resource = graph.resource(flow.resource);
      const keeps = resource?.shelfLifeDays ?? null;
      if (resource === undefined || keeps === null || isOver(flow)) return;
      const [onTheWay, inStore] = [flow.transport?.days ?? 0, flow.storageDays ?? 0];
      const days = onTheWay + inStore;
      if (days <= keeps) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(resource), keeps, days },
        fixes: [
          inStore >= onTheWay
            ? { id: 'shorten-storage', edit: { item: flow.id, field: 'storageDays' } }
            : { id: 'shorten-way', edit: { item: flow.id, field: 'transport' } },
          { id: 'correct-shelf-life', edit: { item: resource.id, field: 'shelfLifeDays' } },
        ],
      });
    },
  },
});
