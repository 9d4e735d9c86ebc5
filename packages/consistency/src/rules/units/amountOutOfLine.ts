import {
  type BoardGraph,
  type Countable,
  type Flow,
  flowPerYear,
  isOver,
  type Resource,
} from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { severityFor } from '../../severityFor.ts';

/** The others have to agree among themselves at least so far. */
const alike = 100;

/** U05: one flow of a resource is a thousand times the others, or a thousandth: kilograms for tonnes. */
export const amountOutOfLine = defineRule({
  id: 'U05',
  check: 'amount-out-of-line',
  severity: 'warning',
  variants: ['less'],
  fixIds: ['check-unit'],
  limits: { times: { value: 1_000, min: 10, max: 1_000_000 } },
  find: {
    resources(resource, { graph, nameOf, limits: { times } }, found) {
      for (const flows of measured(graph, resource).values()) {
        for (const { flow, isMore } of outOfLine(flows, times)) {
          const amount = flow.amount ?? flow.takerAmount;
          if (amount === null) continue;
          found({
            items: [flow.id],
            severity: severityFor(flow, 'warning'),
            params: { resource: nameOf(resource), amount, times },
            ...(!isMore && { variant: 'less' }),
            fixes: [
              {
                id: 'check-unit',
                edit: { item: flow.id, field: flow.amount === null ? 'takerAmount' : 'amount' },
              },
            ],
          });
        }
      }
    },
  },
});

interface Measured {
  readonly flow: Flow;
  readonly mode: number;
}

/** The flows of a resource that are known, by dimension, the least first. */
function measured(
  graph: BoardGraph,
  { id }: Resource,
): ReadonlyMap<Countable, readonly Measured[]> {
  const groups = new Map<Countable, Measured[]>();
  for (const flow of graph.flowsOf(id)) {
    const yearly = isOver(flow) ? null : flowPerYear(graph, flow, 'giver');
    if (yearly === null || yearly.mode <= 0) continue;
    const group = groups.get(yearly.dimension);
    if (group === undefined) groups.set(yearly.dimension, [{ flow, mode: yearly.mode }]);
    else group.push({ flow, mode: yearly.mode });
  }
  for (const group of groups.values()) group.sort((a, b) => a.mode - b.mode);
  return groups;
}

/** The most and the least, where they are far from the others, of which there are two or more that agree. */
function* outOfLine(flows: readonly Measured[], times: number) {
  const [least, second, ...more] = flows;
  const most = more.at(-1);
  const last = more.at(-2) ?? second;
  if (least === undefined || second === undefined || last === undefined || most === undefined)
    return;
  if (last.mode <= least.mode * alike && most.mode > last.mode * times)
    yield { flow: most.flow, isMore: true };
  if (most.mode <= second.mode * alike && least.mode * times < second.mode)
    yield { flow: least.flow, isMore: false };
}
