import { giversOf, type LinkMap } from './linkMap.ts';

/**
 * How often each place lies on the shortest ways between two others, along the flows (Brandes 2001): of as many
 * shortest ways, each counts for its share.
 */
export function betweenness({ takers }: Pick<LinkMap, 'takers'>): readonly number[] {
  const givers = giversOf(takers);
  const scores = takers.map(() => 0);
  // Used again for each start, and emptied only where that one came: most reach few.
  const walk = {
    order: new Int32Array(takers.length),
    distance: new Int32Array(takers.length).fill(-1),
    ways: new Float64Array(takers.length),
  };
  const weight = new Float64Array(takers.length);
  takers.forEach((_, start) => {
    const reached = walkFrom(start, takers, walk);
    for (let at = reached - 1; at > 0; at -= 1) {
      const place = walk.order[at] ?? 0;
      const carried = 1 + (weight[place] ?? 0);
      const before = (walk.distance[place] ?? 0) - 1;
      for (const giver of givers[place] ?? []) {
        if (walk.distance[giver] !== before) continue;
        const share = (walk.ways[giver] ?? 0) / (walk.ways[place] ?? 1);
        weight[giver] = (weight[giver] ?? 0) + share * carried;
      }
      scores[place] = (scores[place] ?? 0) + (weight[place] ?? 0);
    }
    for (const place of walk.order.subarray(0, reached)) {
      walk.distance[place] = -1;
      walk.ways[place] = 0;
      weight[place] = 0;
    }
  });
  return scores;
}

interface Walk {
  /** The places that are reached, in order of distance. */
  readonly order: Int32Array;
  readonly distance: Int32Array;
  /** In how many shortest ways each is reached. */
  readonly ways: Float64Array;
}

/** Walks all shortest ways from a place; gives how many places are reached, itself included. */
function walkFrom(start: number, takers: LinkMap['takers'], walk: Walk): number {
  const { order, distance, ways } = walk;
  order[0] = start;
  distance[start] = 0;
  ways[start] = 1;
  let reached = 1;
  for (let at = 0; at < reached; at += 1) {
    const place = order[at] ?? 0;
    const next = (distance[place] ?? 0) + 1;
    for (const taker of takers[place] ?? []) {
      if (distance[taker] === -1) {
        distance[taker] = next;
        order[reached] = taker;
        reached += 1;
      }
      if (distance[taker] === next) ways[taker] = (ways[taker] ?? 0) + (ways[place] ?? 0);
    }
  }
  return reached;
}
