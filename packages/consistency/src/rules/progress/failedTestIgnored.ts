import type { FlowStage } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';
import { openFailures } from '../../testResults.ts';

/** The stages that a passed test opens. */
const beyondTest: ReadonlySet<FlowStage> = new Set(['pilot', 'agreement', 'operating']);

/** T02: a test failed, no later one passed, and yet the exchange went on. */
export const failedTestIgnored = defineRule({
  id: 'T02',
  check: 'failed-test-ignored',
  severity: 'error',
  variants: [],
  fixIds: ['add-test', 'back-to-lab-test'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (!beyondTest.has(flow.stage) || openFailures(flow.tests).length === 0) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(graph.resource(flow.resource)),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
        },
        fixes: [
          { id: 'add-test', edit: { item: flow.id, field: 'tests' } },
          {
            id: 'back-to-lab-test',
            changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { stage: 'lab-test' } }],
          },
        ],
      });
    },
  },
});
