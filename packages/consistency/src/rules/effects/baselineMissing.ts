import type { Flow, ResourceKind } from '@symbiomap/domain';
import { mentioningFlows } from '../../mentioningFlows.ts';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** What saves nothing that could be weighed. */
const weightless: ReadonlySet<ResourceKind> = new Set(['knowledge', 'service', 'capacity', 'land']);

const operating = recordsThat(({ stage }: Flow) => stage === 'operating');

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
  const { flows } = graph.board;
  const baselines = new Set(
    mentioningFlows(flows).flatMap(({ replaces, avoids }) => [replaces?.flow, avoids?.flow]),
  );
  const running = operating(flows).filter((flow) => {
    const kind = graph.resource(flow.resource)?.kind;
    if (kind === undefined || weightless.has(kind)) return false;
    const [giver, taker] = [graph.company(flow.from), graph.company(flow.to)];
    // What comes from nature or goes to the dump is what others are compared with.
    return giver?.kind !== 'source' && taker?.kind !== 'sink' && !baselines.has(flow.id);
  });
  const open = running.filter(({ replaces, avoids }) => replaces === null && avoids === null);
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
