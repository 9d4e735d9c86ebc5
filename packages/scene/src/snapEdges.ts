import type { Box } from './flowRoute.ts';
import { inLine, marksOf, sizeAlong, type Axis, type Guide } from './snapMarks.ts';

/** Which of a box's edges a hand has: -1 the left or upper, 1 the right or lower, 0 neither. */
export interface HeldEdges {
  readonly x: -1 | 0 | 1;
  readonly y: -1 | 0 | 1;
}

/** A box as its held edges are laid, and what they are in line with. */
export interface SnappedEdges {
  readonly box: Box;
  readonly guides: readonly Guide[];
}

const axes = ['x', 'y'] as const satisfies readonly Axis[];

/**
 * Lays those edges of a box that a hand has in line with edges and middles of others, if they lie within `reach` of
 * that. The other edges stay, and the box gets no smaller than `least`.
 */
export function snapEdges(
  box: Box,
  held: HeldEdges,
  others: readonly Box[],
  { reach, least }: { readonly reach: number; readonly least: Pick<Box, 'width' | 'height'> },
): SnappedEdges {
  const laid = axes.reduce((so, axis) => laidOn(so, axis, held, others, { reach, least }), box);
  const guides = axes.flatMap((axis) =>
    held[axis] === 0 ? [] : inLine(laid, others, axis, edgeOf(laid, axis, held[axis])),
  );
  return { box: laid, guides };
}

function laidOn(
  box: Box,
  axis: Axis,
  held: HeldEdges,
  others: readonly Box[],
  { reach, least }: { readonly reach: number; readonly least: Pick<Box, 'width' | 'height'> },
): Box {
  const edge = held[axis];
  if (edge === 0) return box;
  const size = sizeAlong[axis];
  const at = edgeOf(box, axis, edge);
  const smallest = Math.min(least[size], box[size]);
  let best: number | null = null;
  for (const mark of others.flatMap((other) => marksOf(other, axis))) {
    const by = mark - at;
    const isNearer = Math.abs(by) <= (best === null ? reach : Math.abs(best));
    if (isNearer && box[size] + edge * by >= smallest) best = by;
  }
  if (best === null) return box;
  const length = box[size] + edge * best;
  return { ...box, [axis]: edge === 1 ? box[axis] : box[axis] + best, [size]: length };
}

function edgeOf(box: Box, axis: Axis, edge: -1 | 1): number {
  return edge === 1 ? box[axis] + box[sizeAlong[axis]] : box[axis];
}
