import { isOver } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** E11: more loyal customers, better neighbours: how does one see it? */
export const effectWithoutSign = defineRule({
  id: 'E11',
  check: 'effect-without-sign',
  severity: 'hint',
  variants: [],
  fixIds: ['add-sign'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.effects.length === 0 || isOver(flow)) return;
      const bare = flow.effects.filter(
        ({ before, after, sign }) => before !== after && (sign ?? '').trim() === '',
      );
      if (bare.length === 0) return;
      found({
        items: [flow.id],
        params: { resource: nameOf(graph.resource(flow.resource)), count: bare.length },
        fixes: [{ id: 'add-sign', edit: { item: flow.id, field: 'effects' } }],
      });
    },
  },
});
