import type { BoardGraph, FlowStage, Resource } from '@symbiomap/domain';
import { defineRule } from '../../rule.ts';

/** What runs fits already; what has ended is past asking. */
const settled: ReadonlySet<FlowStage> = new Set(['operating', 'paused', 'stopped']);

/** U11: steam that is still to be matched, and nobody said its pressure and temperature. */
export const steamStateUnsaid = defineRule({
  id: 'U11',
  check: 'steam-state-unsaid',
  severity: 'hint',
  variants: [],
  fixIds: ['say-pressure', 'say-temperature'],
  find: {
    resources(resource, { graph, nameOf }, found) {
      if (resource.state !== 'steam' || !isWanted(graph, resource)) return;
      if (resource.pressure !== null && resource.temperature !== null) return;
      const stocks = [
        ...graph.offersOfResource(resource.id),
        ...graph.needsOfResource(resource.id),
      ];
      const isSaid = ({ pressure, temperature }: (typeof stocks)[number]) =>
        pressure !== null && temperature !== null;
      if (stocks.length > 0 && stocks.every(isSaid)) return;
      found({
        items: [resource.id],
        params: { resource: nameOf(resource) },
        fixes: [
          ...(resource.pressure === null
            ? [{ id: 'say-pressure', edit: { item: resource.id, field: 'pressure' } } as const]
            : []),
          ...(resource.temperature === null
            ? [
                {
                  id: 'say-temperature',
                  edit: { item: resource.id, field: 'temperature' },
                } as const,
              ]
            : []),
        ],
      });
    },
  },
});

function isWanted(graph: BoardGraph, { id }: Resource): boolean {
  return (
    graph.offersOfResource(id).length + graph.needsOfResource(id).length > 0 ||
    graph.flowsOf(id).some(({ stage }) => !settled.has(stage))
  );
}
