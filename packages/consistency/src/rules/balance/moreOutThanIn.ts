import { areApart, balanceOf, isWeighed, itemsOfProcess } from '../../processBalance.ts';
import { defineRule } from '../../rule.ts';
import { amountOf } from '../../yearlyTotal.ts';

/** B02: of a process that is told to be complete, more comes out than goes in. */
export const moreOutThanIn = defineRule({
  id: 'B02',
  check: 'more-out-than-in',
  severity: 'error',
  variants: [],
  fixIds: ['correct-outputs', 'correct-inputs'],
  limits: { percent: { value: 1, min: 0, max: 100 } },
  find: {
    processes(process, { graph, nameOf, limits }, found) {
      if (process.complete !== true) return;
      const balance = balanceOf(graph, process, 'mass', isWeighed);
      if (balance === null) return;
      const { into, out } = balance;
      if (out.mode <= into.mode || !areApart(into, out, limits.percent)) return;
      found({
        items: itemsOfProcess(graph, process),
        subject: [process.id],
        severity: into.assumed || out.assumed ? 'warning' : 'error',
        params: {
          process: process.name,
          company: nameOf(graph.company(process.company)),
          into: amountOf(into),
          out: amountOf(out),
        },
        fixes: [
          { id: 'correct-outputs', edit: { item: process.id, field: 'outputs' } },
          { id: 'correct-inputs', edit: { item: process.id, field: 'inputs' } },
        ],
      });
    },
  },
});
