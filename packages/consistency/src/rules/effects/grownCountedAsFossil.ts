import {
  factorOf,
  isGrown,
  isOver,
  type BoardGraph,
  type FactorKind,
  type Flow,
  type Resource,
} from '@symbiomap/domain';
import { inOrder } from '../../inOrder.ts';
import { mentioningFlows } from '../../mentioningFlows.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** E09: carbon of plants and animals is counted as if it were fossil, or nobody said of CO2 which it is. */
export const grownCountedAsFossil = defineRule({
  id: 'E09',
  check: 'grown-counted-as-fossil',
  severity: 'warning',
  variants: ['co2'],
  fixIds: ['mark-grown', 'mark-fossil'],
  find: {
    board: {
      reads: ['flows', 'resources'],
      *find({ graph, nameOf }) {
        const counted = countedKinds(graph);
        for (const resource of inOrder(counted.keys())) {
          if (resource.biogenicShare !== null) continue;
          const grown = isGrown(resource);
          const kinds = counted.get(resource) ?? new Set();
          if (grown === false || !areCountedAsFossil(graph, resource, grown, kinds)) continue;
          yield {
            items: [resource.id],
            params: { resource: nameOf(resource) },
            ...(grown === null && { variant: 'co2' as const }),
            fixes: [marked(resource, 'mark-grown', 1), marked(resource, 'mark-fossil', 0)],
          };
        }
      },
    },
  },
});

type Kind = Exclude<FactorKind, 'transport'>;

/** Of what CO2 is counted by flows that are not over, and by which factors. */
function countedKinds(graph: BoardGraph): ReadonlyMap<Resource, ReadonlySet<Kind>> {
  const { flows } = graph.board;
  const counted = new Map<Resource, Set<Kind>>();
  const add = (flow: Flow | undefined, ...kinds: readonly Kind[]) => {
    const resource = graph.resource(flow?.resource ?? null);
    if (resource === undefined) return;
    const known = counted.get(resource) ?? new Set();
    counted.set(resource, known);
    for (const kind of kinds) known.add(kind);
  };
  for (const flow of mentioningFlows(graph.board.flows)) {
    if (isOver(flow)) continue;
    add(flows.get(flow.replaces?.flow ?? ''), 'production', 'burning');
    add(flows.get(flow.avoids?.flow ?? ''), 'disposal');
    if (flow.use === 'energy') add(flow, 'burning');
  }
  return counted;
}

/** Only where a factor counts it, and does not know better itself. CO2 is carbon however it comes and goes. */
function areCountedAsFossil(
  graph: BoardGraph,
  resource: Resource,
  grown: boolean | null,
  kinds: ReadonlySet<Kind>,
): boolean {
  return [...kinds].some((kind) => {
    if (grown !== null && kind !== 'burning') return false;
    const factor = factorOf(graph, resource, kind);
    return factor !== null && factor.mode > 0 && (factor.biogenicShare ?? 0) === 0;
  });
}

function marked<Id extends string>({ id }: Resource, fix: Id, biogenicShare: number): Fix<Id> {
  return {
    id: fix,
    changes: [{ kind: 'edit', table: 'resources', id, fields: { biogenicShare } }],
  };
}
