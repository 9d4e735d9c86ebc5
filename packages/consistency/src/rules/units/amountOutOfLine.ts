import {
  type BoardGraph,
  type Flow,
  flowPerYear,
  isOver,
  type Resource,
  type YearlyAmount,
} from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
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
    resources(resource, { graph, nameOf, limits }, found) {
      const flows = measured(graph, resource);
      if (flows.length < 3) return;
      for (const { flow, yearly } of flows) {
        const others = flows
          .filter((other) => other.flow !== flow && other.yearly.dimension === yearly.dimension)
          .map((other) => other.yearly.mode)
          .sort((a, b) => a - b);
        const [least, most] = [others[0], others.at(-1)];
        if (least === undefined || most === undefined || others.length < 2) continue;
        if (most > least * alike) continue;
        const isMore = yearly.mode > most * limits.times;
        if (!isMore && yearly.mode * limits.times >= least) continue;
        const amount = flow.amount ?? flow.takerAmount;
        if (amount === null) continue;
        found({
          items: [flow.id],
          severity: severityFor(flow, 'warning'),
          params: { resource: nameOf(resource), amount, times: limits.times },
          ...(!isMore && { variant: 'less' }),
          fixes: [
            {
              id: 'check-unit',
              edit: { item: flow.id, field: flow.amount === null ? 'takerAmount' : 'amount' },
            },
          ],
        });
      }
    },
  },
});

function measured(
  graph: BoardGraph,
  { id }: Resource,
): readonly { readonly flow: Flow; readonly yearly: YearlyAmount }[] {
  return inOrder(graph.flowsOf(id)).flatMap((flow) => {
    const yearly = isOver(flow) ? null : flowPerYear(graph, flow, 'giver');
    return yearly === null || yearly.mode <= 0 ? [] : [{ flow, yearly }];
  });
}
