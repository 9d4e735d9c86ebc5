import { type FlowStage, isCertainlyBefore } from '@symbiomap/domain';
import { latest, monthsBefore } from '../../dates.ts';
import { defineRule } from '../../rule.ts';

/** On the way: begun, and not yet running. */
const underWay: ReadonlySet<FlowStage> = new Set([
  'contacted',
  'sample',
  'lab-test',
  'pilot',
  'agreement',
]);

/** T05: an exchange was begun, and for months nothing was heard of it. Silent where no date was ever told. */
export const nothingMoved = defineRule({
  id: 'T05',
  check: 'nothing-moved',
  severity: 'hint',
  variants: [],
  fixIds: ['next-step', 'stop'],
  limits: { months: { value: 6, min: 1, max: 120 } },
  find: {
    flows(flow, { graph, nameOf, today, limits }, found) {
      if (!underWay.has(flow.stage)) return;
      const last = latest([
        ...flow.stages.map(({ date }) => date),
        ...flow.tests.map(({ date }) => date),
        flow.contract?.from ?? null,
      ]);
      if (last === null || !isCertainlyBefore(last, monthsBefore(today, limits.months))) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
          date: last.slice(0, 10),
        },
        fixes: [
          { id: 'next-step', edit: { item: flow.id, field: 'stages' } },
          {
            id: 'stop',
            changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { stage: 'stopped' } }],
          },
        ],
      });
    },
  },
});
