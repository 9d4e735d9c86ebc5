import type { BoardGraph, Resource } from '@symbiomap/domain';
import { broaderConcepts } from './concepts/index.ts';
import type { Pair } from './pairs.ts';
import { conceptOf, recogniseConcept } from './recogniseConcept.ts';

/** Who, to whom, what. What is known by name keeps its key when it is stated anew. */
export function keyOf({ given, taken }: Pair): string {
  const what =
    given.concept ?? taken.concept ?? unnamed((given.resource ?? taken.resource)?.id ?? '');
  return keyFor(given.company.id, taken.company.id, what);
}

/** The keys of what was refused on a board, by its resource or by what was proposed. */
export function refusedKeys(graph: BoardGraph): readonly string[] {
  return [...graph.board.refusals.values()].flatMap(({ from, to, resource, proposed }) => {
    if (from === null || to === null) return [];
    const known = graph.resource(resource);
    const what = [
      ...(known === undefined ? [] : [whatIs(known)]),
      ...(proposed === null ? [] : [whatIsProposed(proposed)]),
    ];
    return what.map((one) => keyFor(from, to, one));
  });
}

function keyFor(from: string, to: string, what: string): string {
  return `${from}:${to}:${what}`;
}

function whatIs(resource: Resource): string {
  return conceptOf(resource) ?? unnamed(resource.id);
}

/** A proposal is written down as the id of a concept; a name of it will do. */
function whatIsProposed(proposed: string): string {
  if (broaderConcepts(proposed).size > 0) return proposed;
  return recogniseConcept([proposed]) ?? proposed;
}

/** No concept has such an id. */
function unnamed(resourceId: string): string {
  return `=${resourceId}`;
}
