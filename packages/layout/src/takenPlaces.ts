import type { Position } from '@symbiomap/domain';
import { createSpatialGrid, type Box } from '@symbiomap/scene';
import { isInRoom, placeInRoom, type Room } from './room.ts';

/** Things never come nearer to each other than this. */
export const leastGap = 24;
/** How far the next place lies that is tried when one is taken. */
const step = { x: 64, y: 48 } as const;
/** So many rings round the wished place are tried for a block as a whole. */
const blockRings = 24;

/** The places that are taken in a room, and who else finds one beside them. */
export interface TakenPlaces {
  /** The nearest place to the wished one where a box covers none, from then on taken; `null`: the room is full. */
  settle(wished: Box): Position | null;
  /** Settles many boxes: together, a little aside, where that is possible; else each for itself. */
  settleAll(wished: ReadonlyMap<string, Box>): ReadonlyMap<string, Position> | null;
}

/** Places that are taken from the beginning by what stays. */
export function createTakenPlaces(boxes: Iterable<Box>, room: Room): TakenPlaces {
  const grid = createSpatialGrid();
  const take = (box: Box) => grid.put(String(grid.size), withGap(box));
  const isFree = (box: Box) => isInRoom(box, room) && grid.query(withGap(box)).length === 0;
  for (const box of boxes) take(box);
  const mostRings = Math.ceil(
    Math.max((room.right - room.left) / step.x, (room.bottom - room.top) / step.y),
  );

  const settle = (wished: Box): Position | null => {
    const nearest = { ...wished, ...placeInRoom(wished, room) };
    for (let ring = 0; ring <= mostRings; ring += 1) {
      const free = offsetsOnRing(ring)
        .map((offset) => moved(nearest, offset))
        .find(isFree);
      if (free === undefined) continue;
      take(free);
      return { x: free.x, y: free.y };
    }
    return null;
  };
  const shiftOfAll = (wished: readonly Box[]): Position => {
    for (let ring = 0; ring < blockRings; ring += 1) {
      for (const offset of offsetsOnRing(ring))
        if (wished.every((box) => isFree(moved(box, offset)))) return offset;
    }
    return { x: 0, y: 0 };
  };
  return {
    settle,
    settleAll: (wished) => {
      const shift = shiftOfAll([...wished.values()]);
      const places = new Map<string, Position>();
      for (const [id, box] of wished) {
        const place = settle(moved(box, shift));
        if (place === null) return null;
        places.set(id, place);
      }
      return places;
    },
  };
}

const withGap = ({ x, y, width, height }: Box): Box => ({
  x: x - leastGap / 2,
  y: y - leastGap / 2,
  width: width + leastGap,
  height: height + leastGap,
});

const moved = (box: Box, { x, y }: Position): Box => ({ ...box, x: box.x + x, y: box.y + y });

/** The way to the places round a wished one, on a square of so many steps, nearest first. */
function offsetsOnRing(ring: number): readonly Position[] {
  if (ring === 0) return [{ x: 0, y: 0 }];
  const offsets: Position[] = [];
  for (let along = -ring; along <= ring; along += 1) {
    offsets.push({ x: along, y: -ring }, { x: along, y: ring });
    if (Math.abs(along) < ring) offsets.push({ x: -ring, y: along }, { x: ring, y: along });
  }
  return offsets
    .map((offset) => ({ x: offset.x * step.x, y: offset.y * step.y }))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}
