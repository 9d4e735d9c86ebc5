import { wasteCodeOf } from '@symbiomap/domain/classifications';
import { defineRule } from '../../rule.ts';
import { hasPassed } from '../../testResults.ts';

/** R03: the code has a hazardous twin, and no test tells which of the two it is. */
export const mirrorUndecided = defineRule({
  id: 'R03',
  check: 'mirror-undecided',
  severity: 'hint',
  variants: [],
  fixIds: ['check-code'],
  find: {
    resources(resource, { graph, nameOf, today }, found) {
      if (resource.waste === null) return;
      const code = wasteCodeOf(graph.board, resource, today);
      const entry = code?.list.find(code.code) ?? null;
      if (code === null || entry?.entryType !== 'mirror-harmless') return;
      const [twin] = entry.mirrors;
      const twinEntry = twin === undefined ? null : code.list.find(twin);
      if (twinEntry === null) return;
      if (graph.flowsOf(resource.id).some(({ tests }) => tests.some(hasPassed))) return;
      found({
        items: [resource.id],
        params: {
          resource: nameOf(resource),
          code: code.list.write(entry),
          twin: code.list.write(twinEntry),
        },
        fixes: [{ id: 'check-code', edit: { item: resource.id, field: 'waste' } }],
      });
    },
  },
});
