import type { Position } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';
import {
  across,
  inLine,
  marksOf,
  placeOn,
  samePlace,
  sizeAlong,
  type Axis,
  type Guide,
} from './snapMarks.ts';

/** How far a thing is moved beyond where the hand has it, and why. */
export interface Snap {
  readonly by: Position;
  readonly guides: readonly Guide[];
}

/**
 * Lays a box in line with the edges and middles of others, or at gaps as large as theirs, if it lies within `reach`
 * of that on either axis. Never moves it further; what was laid so stays.
 */
export function snapMove(box: Box, others: readonly Box[], reach: number): Snap {
  const by =
    settledFrom(snapOn(box, others, reach, true), box, others, reach) ??
    settledFrom(snapOn(box, others, reach, false), box, others, reach) ??
    nowhere;
  return { by, guides: guidesOf(moved(box, by), others) };
}

const nowhere: Position = { x: 0, y: 0 };
/** A step on one axis may bring other things beside it, and with them other gaps: it is followed so often. */
const mostSteps = 4;

/** Where a step leads if it is followed until nothing moves any more; `null` where it leads too far. */
function settledFrom(
  first: Position,
  box: Box,
  others: readonly Box[],
  reach: number,
): Position | null {
  let by = first;
  for (let step = 0; step < mostSteps; step += 1) {
    if (Math.max(Math.abs(by.x), Math.abs(by.y)) > reach) return null;
    const more = snapOn(moved(box, by), others, reach, true);
    if (areSettled(more)) return by;
    by = { x: by.x + more.x, y: by.y + more.y };
  }
  return null;
}

function snapOn(box: Box, others: readonly Box[], reach: number, hasGaps: boolean): Position {
  const x = nearest(box, others, 'x', reach, hasGaps);
  const y = nearest({ ...box, x: box.x + x }, others, 'y', reach, hasGaps);
  return { x, y };
}

const areSettled = ({ x, y }: Position) => Math.abs(x) < samePlace && Math.abs(y) < samePlace;

const moved = (box: Box, by: Position): Box => ({ ...box, x: box.x + by.x, y: box.y + by.y });

function nearest(
  box: Box,
  others: readonly Box[],
  axis: Axis,
  reach: number,
  hasGaps: boolean,
): number {
  let best = 0;
  let least = reach;
  let isFound = false;
  const take = (by: number) => {
    const far = Math.abs(by);
    if (far > least || (isFound && far === least)) return;
    least = far;
    best = by;
    isFound = true;
  };
  const own = marksOf(box, axis);
  for (const other of others)
    for (const mark of marksOf(other, axis)) for (const at of own) take(mark - at);
  if (hasGaps) for (const { start } of evenPlaces(box, others, axis)) take(start - box[axis]);
  return best;
}

/** A place with equal gaps, and where those gaps are. */
interface EvenPlace {
  readonly start: number;
  readonly gaps: readonly (readonly [from: number, to: number])[];
}

/** Where a box would lie between two neighbours in its row or column, or beside two at their own gap. */
function evenPlaces(box: Box, others: readonly Box[], axis: Axis): readonly EvenPlace[] {
  const side = across[axis];
  const size = box[sizeAlong[axis]];
  const isBeside = (other: Box) =>
    other[side] < box[side] + box[sizeAlong[side]] &&
    box[side] < other[side] + other[sizeAlong[side]];
  const row = others.filter(isBeside).sort((a, b) => a[axis] - b[axis]);
  const end = (other: Box) => other[axis] + other[sizeAlong[axis]];
  return row.flatMap((first, at): EvenPlace[] => {
    const next = row[at + 1];
    if (next === undefined) return [];
    const gap = next[axis] - end(first);
    if (gap <= 0) return [];
    const before = first[axis] - gap - size;
    const after = end(next) + gap;
    const beside: EvenPlace[] = [
      {
        start: before,
        gaps: [
          [before + size, first[axis]],
          [end(first), next[axis]],
        ],
      },
      {
        start: after,
        gaps: [
          [end(first), next[axis]],
          [end(next), after],
        ],
      },
    ];
    const room = (gap - size) / 2;
    if (room <= 0) return beside;
    const between = end(first) + room;
    return [
      ...beside,
      {
        start: between,
        gaps: [
          [end(first), between],
          [between + size, next[axis]],
        ],
      },
    ];
  });
}

/** What a box lies in line with. */
function guidesOf(box: Box, others: readonly Box[]): readonly Guide[] {
  return (['x', 'y'] as const).flatMap((axis) => {
    const [start, middle, end] = marksOf(box, axis).map((at) => inLine(box, others, axis, at));
    const edges = [...(start ?? []), ...(end ?? [])];
    // Of things of one size the middles say nothing more, and a line through what is written.
    const lines = edges.length > 1 ? edges : [...edges, ...(middle ?? [])];
    if (lines.length > 0) return lines;
    const even = evenPlaces(box, others, axis).find(
      ({ start }) => Math.abs(start - box[axis]) < samePlace,
    );
    const aside = marksOf(box, across[axis])[1];
    return (even?.gaps ?? []).map(([from, to]) => ({
      from: placeOn(axis, from, aside),
      to: placeOn(axis, to, aside),
    }));
  });
}
