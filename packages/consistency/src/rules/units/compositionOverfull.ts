import { defineRule, type Fix } from '../../rule.ts';

const most = 1 + 1e-6;

/** U10: what a resource consists of adds up to more than all of it. */
export const compositionOverfull = defineRule({
  id: 'U10',
  check: 'composition-overfull',
  severity: 'error',
  variants: [],
  fixIds: ['as-percent', 'correct'],
  find: {
    resources(resource, { nameOf }, found) {
      const { id, composition } = resource;
      const sum = composition.reduce((total, { share }) => total + (share ?? 0), 0);
      if (sum <= most) return;
      const asPercent: Fix<'as-percent'> = {
        id: 'as-percent',
        changes: [
          {
            kind: 'edit',
            table: 'resources',
            id,
            fields: {
              composition: composition.map((part) => ({
                ...part,
                share: part.share === null ? null : part.share / 100,
              })),
            },
          },
        ],
      };
      // Shares that make up about a hundred were meant in percent.
      const isPercent = sum > 50 && sum / 100 <= most;
      found({
        items: [id],
        params: { resource: nameOf(resource), percent: Number((sum * 100).toPrecision(3)) },
        fixes: [
          ...(isPercent ? [asPercent] : []),
          { id: 'correct', edit: { item: id, field: 'composition' } },
        ],
      });
    },
  },
});
