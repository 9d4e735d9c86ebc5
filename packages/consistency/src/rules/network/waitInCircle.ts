import { isOver, loopsAmong } from '@symbiomap/domain';
import { defineRule, type Found, type Look } from '../../rule.ts';
import { mentioningFlows } from '../../mentioningFlows.ts';

/** N04: flows that wait for each other, so that none can begin. */
export const waitInCircle = defineRule({
  id: 'N04',
  check: 'wait-in-circle',
  severity: 'warning',
  variants: [],
  fixIds: ['start-first'],
  find: { board: { reads: ['flows', 'resources'], find: circles } },
});

function* circles({ graph, nameOf }: Look): Iterable<Found<never, 'start-first'>> {
  const { flows } = graph.board;
  const waits = mentioningFlows(flows).flatMap((flow) =>
    flow.stage === 'operating' || isOver(flow)
      ? []
      : flow.waitsFor.flatMap((to) => (flows.has(to) ? [{ from: flow.id, to }] : [])),
  );
  for (const circle of loopsAmong(waits)) {
    const items = [...circle].sort();
    const [first = '', second = first] = items;
    const inside = new Set(items);
    const waitsFor = flows.get(first)?.waitsFor.filter((id) => !inside.has(id)) ?? [];
    yield {
      items,
      params: {
        resource: nameOf(graph.resource(flows.get(first)?.resource ?? null)),
        other: nameOf(graph.resource(flows.get(second)?.resource ?? null)),
      },
      fixes: [
        {
          id: 'start-first',
          params: { resource: nameOf(graph.resource(flows.get(first)?.resource ?? null)) },
          changes: [{ kind: 'edit', table: 'flows', id: first, fields: { waitsFor } }],
        },
      ],
    };
  }
}
