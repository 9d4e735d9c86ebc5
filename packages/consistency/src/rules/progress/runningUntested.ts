import type { Flow, ResourceKind } from '@symbiomap/domain';
import { isDisposal } from '../../isDisposal.ts';
import { defineRule } from '../../rule.ts';
import { hasPassed, openFailures } from '../../testResults.ts';

/** What differs from load to load, so that somebody has to try whether it will do. */
const toBeTried: ReadonlySet<ResourceKind> = new Set(['by-product', 'waste']);

/**
 * T01: a by-product or waste is said to flow already, with neither a passed test nor anything written that
 * bears it out. An agreement does, and a document or a measurement as evidence; a failed test is another rule's matter.
 */
export const runningUntested = defineRule({
  id: 'T01',
  check: 'running-untested',
  severity: 'warning',
  variants: [],
  fixIds: ['add-test', 'add-evidence', 'back-to-pilot'],
  find: {
    flows(flow, { graph, nameOf }, found) {
      if (flow.stage !== 'operating') return;
      const resource = graph.resource(flow.resource);
      if (resource === undefined || !toBeTried.has(resource.kind)) return;
      if (isDisposal(graph, flow) || isAgreedOn(flow)) return;
      const evidence = flow.evidence?.class;
      if (evidence === 'measured' || evidence === 'document') return;
      if (flow.tests.some(hasPassed) || openFailures(flow.tests).length > 0) return;
      found({
        items: [flow.id],
        params: {
          resource: nameOf(resource),
          giver: nameOf(graph.company(flow.from)),
          taker: nameOf(graph.company(flow.to)),
        },
        fixes: [
          { id: 'add-test', edit: { item: flow.id, field: 'tests' } },
          { id: 'add-evidence', edit: { item: flow.id, field: 'evidence' } },
          {
            id: 'back-to-pilot',
            changes: [{ kind: 'edit', table: 'flows', id: flow.id, fields: { stage: 'pilot' } }],
          },
        ],
      });
    },
  },
});

function isAgreedOn({ contract, stages }: Flow): boolean {
  const { type, from, to } = contract ?? { type: null, from: null, to: null };
  return (
    [type, from, to].some((part) => part !== null) ||
    stages.some(({ stage }) => stage === 'agreement')
  );
}
