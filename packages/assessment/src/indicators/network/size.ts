import { graphOf, mapParts, type BoardGraph, type Company } from '@symbiomap/domain';
import { sectorOf } from '../../matching/sectorCode.ts';
import { defineIndicator } from '../indicator.ts';
import type { Exchange } from '../look.ts';

/** Division 38 of NACE Rev. 2.1: waste collection, recovery and disposal. */
const wasteDivision = '38';
const [leastActors, leastResources] = [3, 2];

/**
 * I09: companies, distinct links, flows by kind of resource; and whether it is more than an exchange: at least three
 * actors, none mainly a recycler, exchange at least two different resources (Chertow 2007, "3-2").
 */
export const size = defineIndicator({
  id: 'I09',
  unit: '',
  parts: {
    links: { unit: '' },
    flows: { unit: '', of: 'resource-kind' },
    'three-two': { unit: 'yes-no' },
  },
  missing: [],
  compute({ links, exchanges, graph }) {
    return {
      value: links.ids.length,
      parts: [
        { part: 'links', value: links.linkCount },
        ...byKind(exchanges).map(([of, value]) => ({ part: 'flows' as const, of, value })),
        { part: 'three-two', value: isThreeTwo(graph, exchanges) ? 1 : 0 },
      ],
    };
  },
});

function byKind(exchanges: readonly Exchange[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { resource } of exchanges)
    if (resource !== undefined) counts.set(resource.kind, (counts.get(resource.kind) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}

/** Whether one connected part of the map, its recyclers aside, has enough actors and enough resources. */
function isThreeTwo({ board }: BoardGraph, exchanges: readonly Exchange[]): boolean {
  const counted = exchanges.filter(
    ({ isSymbiosis, giver, taker }) => isSymbiosis && !recycles(giver) && !recycles(taker),
  );
  const flows = new Map(counted.map(({ flow }) => [flow.id, flow]));
  const partOf = new Map<string, number>();
  mapParts(graphOf({ ...board, flows })).forEach((part, index) => {
    for (const id of part) partOf.set(id, index);
  });
  const found = new Map<number, { actors: Set<string>; resources: Set<string> }>();
  for (const { giver, taker, resource } of counted) {
    const part = partOf.get(giver.id) ?? -1;
    const { actors, resources } = found.get(part) ?? { actors: new Set(), resources: new Set() };
    actors.add(giver.id).add(taker.id);
    if (resource !== undefined) resources.add(resource.id);
    found.set(part, { actors, resources });
  }
  return [...found.values()].some(
    ({ actors, resources }) => actors.size >= leastActors && resources.size >= leastResources,
  );
}

function recycles(company: Company): boolean {
  return sectorOf(company)?.code.startsWith(wasteDivision) ?? false;
}
