import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** R04: it is left open whether the law takes it for waste; four answers would tell (Directive 2008/98/EC, article 5). */
export const statusUndecided = defineRule({
  id: 'R04',
  check: 'status-undecided',
  severity: 'warning',
  variants: ['answered'],
  fixIds: ['is-by-product', 'answer'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.legalStatus !== 'undecided' || isOver(flow) || flow.stage === 'idea') return;
      const test = flow.byProductTest;
      const isByProduct =
        test?.useIsCertain === true &&
        test.usedDirectly === true &&
        test.fromProduction === true &&
        test.useIsLawful === true;
      found({
        items: [flow.id],
        params: { resource: nameOf(graph.resource(flow.resource)) },
        ...(isByProduct && { variant: 'answered' }),
        fixes: isByProduct
          ? [
              {
                id: 'is-by-product',
                changes: [
                  {
                    kind: 'edit',
                    table: 'flows',
                    id: flow.id,
                    fields: { legalStatus: 'by-product' },
                  },
                ],
              },
            ]
          : [{ id: 'answer', edit: { item: flow.id, field: 'byProductTest' } }],
      });
    },
  },
});
