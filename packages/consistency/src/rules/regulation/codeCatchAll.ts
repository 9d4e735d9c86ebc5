import { wasteEntryOf } from '@symbiomap/domain/classifications';
import { defineRule } from '../../rule.ts';

/** R09: a code for what fits nowhere else, ending in 99: a more exact one may exist. */
export const codeCatchAll = defineRule({
  id: 'R09',
  check: 'code-catch-all',
  severity: 'hint',
  variants: [],
  fixIds: ['search'],
  find: {
    resources(resource, { graph, nameOf, today }, found) {
      if (resource.waste === null) return;
      const entry = wasteEntryOf(graph.board, resource, today);
      if (entry?.code.endsWith(' 99') !== true) return;
      found({
        items: [resource.id],
        params: { resource: nameOf(resource), code: entry.code },
        fixes: [{ id: 'search', edit: { item: resource.id, field: 'waste' } }],
      });
    },
  },
});
