import type { Flow } from '@symbiomap/domain';

/**
 * The lane of each flow among those between the same two companies, whichever way they go: 0 for a single one,
 * −½ and ½ for two, −1, 0, 1 for three … Ordered by id, so that every screen draws them alike.
 */
export function lanesOf(flows: Iterable<Flow>): ReadonlyMap<string, number> {
  const between = new Map<string, string[]>();
  for (const { id, from, to } of flows) {
    if (from === null || to === null) continue;
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    const group = between.get(pair);
    if (group === undefined) between.set(pair, [id]);
    else group.push(id);
  }
  const lanes = new Map<string, number>();
  for (const group of between.values()) {
    group.sort().forEach((id, index) => lanes.set(id, index - (group.length - 1) / 2));
  }
  return lanes;
}
