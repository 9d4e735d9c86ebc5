import { areApart, balanceOf, itemsOfProcess } from '../../processBalance.ts';
import { defineRule } from '../../rule.ts';
import { amountOf } from '../../yearlyTotal.ts';
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
    processes(process, { graph, nameOf, limits }, found) {
      if (process.complete !== true || !isOfWater(graph, process)) return;
      const balance = balanceOf(graph, process, 'volume', ({ kind }) => kind === 'water');
      if (balance === null) return;
      const { into, out } = balance;
      if (out.mode >= into.mode || !areApart(into, out, limits.percent)) return;
      const missing = amountOf({ ...into, mode: into.mode - out.mode });
      const water = process.inputs[0]?.resource ?? null;
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
          { id: 'evaporates', params: { missing }, changes: [lossAdded(process, 'evaporation', water, missing)] },
          { id: 'correct', edit: { item: process.id, field: 'outputs' } },
        ],
      }); // prettier-ignore
    },
  },
});
