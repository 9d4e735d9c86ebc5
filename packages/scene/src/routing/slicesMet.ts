import { sliceCount, type Crossings } from './crossings.ts';

/**
 * About how much of a curve lies in boxes: the slices that it meets, as shares of the line. The curve stands `first`
 * and `last` high over its first and its last third.
 */
export function slicesMet(
  { count, share, low, high }: Crossings,
  first: number,
  last: number,
): number {
  let sum = 0;
  const slots = count() * sliceCount;
  for (let box = 0; box < slots; box += sliceCount) {
    let met = 0;
    for (let at = box; at < box + sliceCount; at += 1) {
      const t = share[at] ?? 0;
      const height = 4 * t * (1 - t) * (first * (1 - t) + last * t);
      if (height > (low[at] ?? 0) && height < (high[at] ?? 0)) met += 1;
    }
    if (met > 0)
      sum += Math.round(((share[box + sliceCount - 1] ?? 0) - (share[box] ?? 0)) * met * 65_536);
  }
  return sum;
}
