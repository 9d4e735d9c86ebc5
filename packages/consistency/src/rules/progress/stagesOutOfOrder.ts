import { flowStages, type Flow, isCertainlyBefore } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** T03: a later stage came before an earlier one, or something is told as done that lies in the future. */
export const stagesOutOfOrder = defineRule({
  id: 'T03',
  check: 'stages-out-of-order',
  severity: 'warning',
  variants: ['future'],
  fixIds: ['correct-stages', 'correct-tests'],
  find: {
    flows(flow, { graph, nameOf, today }, found) {
      if (flow.stages.length + flow.tests.length === 0) return;
      const resource = nameOf(graph.resource(flow.resource));
      const isStageAhead = flow.stages.some(({ date }) => isCertainlyBefore(today, date));
      const isTestAhead = flow.tests.some(
        ({ date, result }) => result !== null && isCertainlyBefore(today, date),
      );
      const isAhead = isStageAhead || isTestAhead;
      if (!isAhead && !isOutOfOrder(flow.stages)) return;
      found({
        items: [flow.id],
        params: { resource },
        ...(isAhead && { variant: 'future' }),
        fixes: [
          isTestAhead && !isStageAhead
            ? { id: 'correct-tests', edit: { item: flow.id, field: 'tests' } }
            : { id: 'correct-stages', edit: { item: flow.id, field: 'stages' } },
        ],
      });
    },
  },
});

/** Pausing and stopping may come at any time; an exchange that began anew goes through its stages again. */
function isOutOfOrder(steps: Flow['stages']): boolean {
  const way = steps.flatMap(({ stage, date }) =>
    stage === null || stage === 'paused' || stage === 'stopped'
      ? []
      : [{ at: flowStages.indexOf(stage), date }],
  );
  return way.some((step) =>
    way.some(
      (other) =>
        other.at > step.at &&
        isCertainlyBefore(other.date, step.date) &&
        // Told once only: it did not begin anew.
        way.filter(({ at }) => at === step.at).length === 1,
    ),
  );
}
