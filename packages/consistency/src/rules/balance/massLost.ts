import type { BoardGraph, Process } from '@symbiomap/domain';
import { areApart, balanceOf, isWeighed, itemsOfProcess } from '../../processBalance.ts';
import { defineRule } from '../../rule.ts';
import { amountOf } from '../../yearlyTotal.ts';
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
    processes(process, { graph, nameOf, limits }, found) {
      // Water alone is another rule's: it goes up into the air.
      if (process.complete !== true || isOfWater(graph, process)) return;
      const balance = balanceOf(graph, process, 'mass', isWeighed);
      if (balance === null) return;
      const { into, out } = balance;
      if (out.mode >= into.mode || !areApart(into, out, limits.percent)) return;
      const missing = amountOf({ ...into, mode: into.mode - out.mode });
      found({
        items: itemsOfProcess(graph, process),
        subject: [process.id],
        params: {
          process: process.name,
          company: nameOf(graph.company(process.company)),
          into: amountOf(into),
          out: amountOf(out),
          missing,
        },
        fixes: [
          { id: 'add-loss', params: { missing }, changes: [lossAdded(process, 'residue', null, missing)] },
          { id: 'correct', edit: { item: process.id, field: 'outputs' } },
        ],
      }); // prettier-ignore
    },
  },
});

/** Whether nothing but water goes into it. */
export function isOfWater(graph: BoardGraph, { inputs }: Process): boolean {
  return inputs.every(({ resource }) => graph.resource(resource)?.kind === 'water');
}
