import {
  addRanges,
  type Amount,
  type BoardGraph,
  perYear,
  type Process,
  type Range,
  scaleRange,
  yearlyIn,
} from '@symbiomap/domain';
import { areApart, isWeighed, itemsOfProcess } from '../../processBalance.ts';
import { defineRule } from '../../rule.ts';
import { amountOf } from '../../yearlyTotal.ts';

/** B09: a substance that all inputs and outputs of a complete process are told to hold does not come out as it went in. */
export const substanceLost = defineRule({
  id: 'B09',
  check: 'substance-lost',
  severity: 'hint',
  variants: [],
  fixIds: ['check-composition'],
  limits: { percent: { value: 20, min: 0, max: 100 } },
  find: {
    processes(process, { graph, nameOf, limits }, found) {
      const [first] = process.inputs;
      if (process.complete !== true || first === undefined) return;
      const resource = graph.resource(first.resource);
      for (const { name } of resource?.composition ?? []) {
        if (name === null || name === '') continue;
        const into = totalOf(graph, process, name, process.inputs);
        const out = totalOf(graph, process, name, process.outputs);
        if (into === null || out === null || !areApart(into, out, limits.percent)) continue;
        const told = (range: Range) => amountOf({ ...range, dimension: 'mass', assumed: false });
        found({
          items: itemsOfProcess(graph, process),
          subject: [process.id, name],
          params: {
            process: process.name,
            company: nameOf(graph.company(process.company)),
            substance: name,
            into: told(into),
            out: told(out),
          },
          fixes: [
            { id: 'check-composition', edit: { item: first.resource ?? '', field: 'composition' } },
          ],
        });
      }
    },
  },
});

/** How much of a substance a year brings with some streams, t; `null` where one of them is not known to hold it. */
function totalOf(
  graph: BoardGraph,
  process: Process,
  substance: string,
  streams: readonly { readonly resource: string | null; readonly amount: Amount | null }[],
): Range | null {
  const days = graph.company(process.company)?.operatingDays ?? null;
  const parts: Range[] = [];
  for (const stream of streams) {
    const resource = graph.resource(stream.resource);
    if (resource === undefined) return null;
    if (!isWeighed(resource)) continue;
    const share = resource.composition.find(({ name }) => name === substance)?.share ?? null;
    const yearly = perYear(stream.amount, days);
    const mass = yearly === null ? null : yearlyIn(yearly, 'mass', resource);
    // Shares above one are told in another way than by mass.
    if (share === null || share > 1 || mass === null) return null;
    parts.push(scaleRange(mass, share));
  }
  return parts.length === 0 ? null : addRanges(parts);
}
