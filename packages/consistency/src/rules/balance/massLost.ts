import type { BoardGraph, Process } from '@symbiomap/domain';
import { isWeighed } from '../../processBalance.ts';
import { defineRule } from '../../rule.ts';
import { lessOut } from './lessOut.ts';
import { lossAdded } from './lossAdded.ts';

/** B01: of a process that is told to be complete, less comes out than goes in. */
export const massLost = defineRule({
  id: 'B01',
  check: 'mass-lost',
  severity: 'warning',
  variants: [],
  fixIds: ['add-loss', 'correct'],
  limits: { percent: { value: 10, min: 1, max: 100 } },
  find: {
    processes(process, look, found) {
      // Water alone is another rule's: it goes up into the air.
      if (process.complete !== true || isOfWater(look.graph, process)) return;
      const less = lessOut(process, look, look.limits.percent, 'mass', isWeighed);
      if (less === null) return;
      const { missing, told } = less;
      found({
        ...told,
        fixes: [
          {
            id: 'add-loss',
            params: { missing },
            changes: [lossAdded(process, 'residue', null, missing)],
          },
          { id: 'correct', edit: { item: process.id, field: 'outputs' } },
        ],
      });
    },
  },
});

/** Whether nothing but water goes into it. */
export function isOfWater(graph: BoardGraph, { inputs }: Process): boolean {
  return inputs.every(({ resource }) => graph.resource(resource)?.kind === 'water');
}
