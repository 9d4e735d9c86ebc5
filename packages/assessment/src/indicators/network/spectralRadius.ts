import { cyclesOf } from './cyclesOf.ts';
import type { LinkMap } from './linkMap.ts';

const closeEnough = 1e-10;
const mostSteps = 5_000;

/** Between which bounds the largest eigenvalue of the 0/1 matrix of links lies: 0 where nothing comes back. */
export function spectralRadius(links: Pick<LinkMap, 'takers'>): {
  readonly low: number;
  readonly high: number;
} {
  let low = 0;
  let high = 0;
  for (const group of cyclesOf(links)) {
    if (group.length < 2) continue;
    const bounds = radiusWithin(group, links.takers);
    low = Math.max(low, bounds.low);
    high = Math.max(high, bounds.high);
  }
  return { low, high };
}

/**
 * Power iteration on one group. The identity is added so that a cycle does not swing for ever; the smallest and the
 * largest growth of a place bound the eigenvalue at every step (Collatz and Wielandt).
 */
function radiusWithin(group: readonly number[], takers: LinkMap['takers']) {
  const rowOf = new Map(group.map((place, row) => [place, row]));
  const rows = group.map((place) =>
    (takers[place] ?? []).flatMap((taker) => rowOf.get(taker) ?? []),
  );
  const weights = new Float64Array(group.length).fill(1);
  const grown = new Float64Array(group.length);
  let low = 0;
  let high = Infinity;
  // Thousands of steps over thousands of places: nothing is made anew in one.
  for (let step = 0; step < mostSteps && high - low > closeEnough; step += 1) {
    let [slowest, fastest, most] = [Infinity, 0, 0];
    rows.forEach((row, index) => {
      const weight = weights[index] ?? 1;
      let sum = weight;
      for (const taker of row) sum += weights[taker] ?? 0;
      grown[index] = sum;
      slowest = Math.min(slowest, sum / weight);
      fastest = Math.max(fastest, sum / weight);
      most = Math.max(most, sum);
    });
    low = Math.max(low, slowest - 1);
    high = Math.min(high, fastest - 1);
    for (let index = 0; index < grown.length; index += 1)
      weights[index] = (grown[index] ?? 0) / most;
  }
  return { low: Math.min(low, high), high: Math.max(low, high) };
}
