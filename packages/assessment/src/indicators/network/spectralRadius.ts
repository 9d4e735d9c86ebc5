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
  let weights = group.map(() => 1);
  let low = 0;
  let high = Infinity;
  for (let step = 0; step < mostSteps && high - low > closeEnough; step += 1) {
    const grown = rows.map((row, index) =>
      row.reduce((sum, taker) => sum + (weights[taker] ?? 0), weights[index] ?? 0),
    );
    const growth = grown.map((weight, index) => weight / (weights[index] ?? 1));
    low = Math.max(low, Math.min(...growth) - 1);
    high = Math.min(high, Math.max(...growth) - 1);
    const most = Math.max(...grown);
    weights = grown.map((weight) => weight / most);
  }
  return { low: Math.min(low, high), high: Math.max(low, high) };
}
