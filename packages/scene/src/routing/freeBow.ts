import { mostCrossings, sliceCount, type Crossings } from './crossings.ts';

/** The form of a curve over its line: how high it stands at its first third and at its last, for each unit of bow. */
export interface Family {
  readonly first: number;
  readonly last: number;
}

/** More lines side by side are a band of their own and led round nothing. */
export const mostLanes = 8;
const lows = new Float64Array(mostCrossings * mostLanes);
const highs = new Float64Array(mostCrossings * mostLanes);

/**
 * The least bow to either side with which the curves of all lanes meet no box; infinite where there is none up to
 * `most`. `laneHeights` tells how far each lane stands off the line by itself.
 */
export function freeBow(
  crossings: Crossings,
  laneHeights: readonly number[],
  { first, last }: Family,
  most: number,
): { readonly up: number; readonly down: number } {
  const { share, low, high } = crossings;
  const count = crossings.count();
  let spans = 0;
  for (const lane of laneHeights) {
    for (let box = 0; box < count; box += 1) {
      let least = Infinity;
      let highest = -Infinity;
      for (let at = box * sliceCount; at < (box + 1) * sliceCount; at += 1) {
        const t = share[at] ?? 0;
        const round = 4 * t * (1 - t);
        const scale = 1 / (round * (first * (1 - t) + last * t));
        const under = ((low[at] ?? 0) - lane * round) * scale;
        const over = ((high[at] ?? 0) - lane * round) * scale;
        if (under < least) least = under;
        if (over > highest) highest = over;
      }
      if (least > most || highest < -most) continue;
      lows[spans] = least;
      highs[spans] = highest;
      spans += 1;
    }
  }
  return { up: climb(spans, most), down: descend(spans, most) };
}

/** The least height from nought upwards outside of all spans. */
function climb(spans: number, most: number): number {
  let height = 0;
  for (let hasRisen = true; hasRisen;) {
    hasRisen = false;
    for (let span = 0; span < spans; span += 1) {
      if ((lows[span] ?? 0) >= height || (highs[span] ?? 0) <= height) continue;
      height = highs[span] ?? 0;
      if (height > most) return Infinity;
      hasRisen = true;
    }
  }
  return height;
}

function descend(spans: number, most: number): number {
  let height = 0;
  for (let hasFallen = true; hasFallen;) {
    hasFallen = false;
    for (let span = 0; span < spans; span += 1) {
      if ((lows[span] ?? 0) >= height || (highs[span] ?? 0) <= height) continue;
      height = lows[span] ?? 0;
      if (height < -most) return -Infinity;
      hasFallen = true;
    }
  }
  return height;
}
