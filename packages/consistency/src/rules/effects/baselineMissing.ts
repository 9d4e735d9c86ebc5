import type { ResourceKind } from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** What saves nothing that could be weighed. */
const weightless: ReadonlySet<ResourceKind> = new Set(['knowledge', 'service', 'capacity', 'land']);

/** E02: flows that run, of which nobody said what they replace or avoid. ONE finding: nothing is saved until it is told. */
export const baselineMissing = defineRule({
  id: 'E02',
  check: 'baseline-missing',
  severity: 'warning',
  variants: [],
  fixIds: [],
  find: { board: { reads: ['flows', 'resources', 'companies'], find: withoutBaseline } },
});

function* withoutBaseline({ graph, nameOf }: Look): Iterable<Found<never, never>> {
  const baselines = new Set<string | null>();
  for (const { replaces, avoids } of graph.board.flows.values()) {
    if (replaces !== null) baselines.add(replaces.flow);
    if (avoids !== null) baselines.add(avoids.flow);
  }
  const running = [...graph.board.flows.values()].filter((flow) => {
    const kind = graph.resource(flow.resource)?.kind;
    if (flow.stage !== 'operating' || kind === undefined || weightless.has(kind)) return false;
    const [giver, taker] = [graph.company(flow.from), graph.company(flow.to)];
    // What comes from nature or goes to the dump is what others are compared with.
    return giver?.kind !== 'source' && taker?.kind !== 'sink' && !baselines.has(flow.id);
  });
  const open = inOrder(
    running.filter(({ replaces, avoids }) => replaces === null && avoids === null),
  );
  const [first] = open;
  if (first === undefined) return;
  yield {
    items: open.map(({ id }) => id),
    subject: [],
    params: {
      count: open.length,
      all: running.length,
      resource: nameOf(graph.resource(first.resource)),
    },
    fixes: [],
  };
}
