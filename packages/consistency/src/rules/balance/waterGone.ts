import type { Resource } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { lessOut } from './lessOut.ts';
import { lossAdded } from './lossAdded.ts';
import { isOfWater } from './massLost.ts';

/** B04: of a process that takes nothing but water, less water leaves than comes in, and nothing is said of the rest. */
export const waterGone = defineRule({
  id: 'B04',
  check: 'water-gone',
  severity: 'warning',
  variants: [],
  fixIds: ['evaporates', 'correct'],
  limits: { percent: { value: 10, min: 1, max: 100 } },
  find: {
    processes(process, look, found) {
      if (process.complete !== true || !isOfWater(look.graph, process)) return;
      const isWater = ({ kind }: Resource) => kind === 'water';
      const less = lessOut(process, look, look.limits.percent, 'volume', isWater);
      if (less === null) return;
      const { missing, told } = less;
      const water = process.inputs[0]?.resource ?? null;
      found({
        ...told,
        fixes: [
          {
            id: 'evaporates',
            params: { missing },
            changes: [lossAdded(process, 'evaporation', water, missing)],
          },
          { id: 'correct', edit: { item: process.id, field: 'outputs' } },
        ],
      });
    },
  },
});
