import {
  type BoardGraph,
  type Company,
  globePointOf,
  isOver,
  type ResourceKind,
} from '@symbiomap/domain';
import { recordsThat } from '../../recordsThat.ts';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** What goes over no ground. */
const weightless: ReadonlySet<ResourceKind> = new Set(['knowledge', 'service', 'capacity', 'land']);

const withoutPlace = recordsThat(({ place }: Company) => globePointOf(place) === null);

/**
 * G01: companies without a place on the globe, so that distances are unknown. ONE hint for the board, and only where
 * somebody began to place companies.
 */
export const placeMissing = defineRule({
  id: 'G01',
  check: 'place-missing',
  severity: 'hint',
  variants: [],
  fixIds: [],
  find: { board: { reads: ['companies', 'flows', 'resources'], find: placeless } },
});

function* placeless({ graph, nameOf }: Look): Iterable<Found<never, never>> {
  const unplaced = withoutPlace(graph.board.companies);
  if (unplaced.length === graph.board.companies.size) return;
  const flows = [...graph.board.flows.values()].filter((flow) => {
    if (isOver(flow) || flow.transport?.distanceKm != null) return false;
    const resource = graph.resource(flow.resource);
    return resource !== undefined && !weightless.has(resource.kind);
  });
  const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const waiting = unplaced.filter(({ id }) => ends.has(id));
  const [first] = waiting;
  if (first === undefined) return;
  yield {
    items: waiting.map(({ id }) => id),
    subject: [],
    params: {
      count: waiting.length,
      company: nameOf(first),
      flows: flows.filter((flow) => !isPlaced(graph, flow.from) || !isPlaced(graph, flow.to))
        .length,
    },
    fixes: [],
  };
}

function isPlaced(graph: BoardGraph, companyId: string | null): boolean {
  return globePointOf(graph.company(companyId)?.place) !== null;
}
