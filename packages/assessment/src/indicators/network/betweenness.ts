import type { LinkMap } from './linkMap.ts';

/**
 * How often each place lies on the shortest ways between two others, along the flows (Brandes 2001): of as many
 * shortest ways, each counts for its share.
 */
export function betweenness({ takers }: Pick<LinkMap, 'takers'>): readonly number[] {
  const scores = takers.map(() => 0);
  takers.forEach((_, start) => {
    const { order, before, ways } = waysFrom(start, takers);
    const weight = takers.map(() => 0);
    for (const place of order.reverse()) {
      for (const previous of before[place] ?? [])
        weight[previous] =
          (weight[previous] ?? 0) +
          ((ways[previous] ?? 0) / (ways[place] ?? 1)) * (1 + (weight[place] ?? 0));
      if (place !== start) scores[place] = (scores[place] ?? 0) + (weight[place] ?? 0);
    }
  });
  return scores;
}

/** All shortest ways from a place: the places in order of distance, by which they are reached, and in how many ways. */
function waysFrom(start: number, takers: LinkMap['takers']) {
  const distance = new Map([[start, 0]]);
  const ways = takers.map(() => 0);
  const before: Record<number, number[]> = {};
  ways[start] = 1;
  const order = [start];
  for (const place of order) {
    const next = (distance.get(place) ?? 0) + 1;
    for (const taker of takers[place] ?? []) {
      if (!distance.has(taker)) {
        distance.set(taker, next);
        order.push(taker);
      }
      if (distance.get(taker) !== next) continue;
      ways[taker] = (ways[taker] ?? 0) + (ways[place] ?? 0);
      (before[taker] ??= []).push(place);
    }
  }
  return { order, before, ways };
}
