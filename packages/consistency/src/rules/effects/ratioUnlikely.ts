import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** E03: nobody said how much of the new replaces one unit of the old, or more than all of it. */
export const ratioUnlikely = defineRule({
  id: 'E03',
  check: 'ratio-unlikely',
  severity: 'warning',
  variants: ['missing'],
  fixIds: ['one-to-one', 'enter-ratio'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      const { replaces } = flow;
      if (replaces?.flow == null || isOver(flow)) return;
      const { ratio } = replaces;
      if (ratio !== null && ratio <= 1) return;
      found({
        items: [flow.id],
        severity: severityFor(flow, 'warning'),
        params: { resource: nameOf(graph.resource(flow.resource)), ratio: ratio ?? 0 },
        ...(ratio === null && { variant: 'missing' }),
        fixes: [
          { id: 'enter-ratio', edit: { item: flow.id, field: 'replaces' } },
          {
            id: 'one-to-one',
            changes: [
              {
                kind: 'edit',
                table: 'flows',
                id: flow.id,
                fields: { replaces: { ...replaces, ratio: 1 } },
              },
            ],
          },
        ],
      });
    },
  },
});
