import { defineRule } from '../../rule.ts';

/** T04: an exchange has stopped, nobody wrote down why, and what it saved is still told with it. */
export const stoppedWithoutReason = defineRule({
  id: 'T04',
  check: 'stopped-without-reason',
  severity: 'warning',
  variants: [],
  fixIds: ['say-why', 'runs-again'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.stage !== 'stopped') return;
      if (flow.replaces === null && flow.avoids === null && flow.effects.length === 0) return;
      const isExplained = flow.stages.some(
        ({ stage, note }) => stage === 'stopped' && note !== null && note.trim() !== '',
      );
      if (isExplained) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
        },
        fixes: [
          { id: 'say-why', edit: { item: flow.id, field: 'stages' } },
          { id: 'runs-again', edit: { item: flow.id, field: 'stage' } },
        ],
      });
    },
  },
});
