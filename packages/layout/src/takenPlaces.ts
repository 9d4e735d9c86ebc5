import type { Position } from '@symbiomap/domain';
import { boxOfCard, createSpatialGrid, type Box } from '@symbiomap/scene';
import type { Places } from './layoutTask.ts';

/** Cards never come nearer to each other than this. */
export const leastGap = 24;
/** How far the next place lies that is tried when one is taken. */
const step = { x: 64, y: 48 } as const;
/** So many rings round the wished place are tried for a block as a whole. */
const blockRings = 24;

/** The places on a board that are taken, and who else finds room beside them. */
export interface TakenPlaces {
  /** The nearest place to the wished one where a card covers none, from then on taken. */
  settle(wished: Position): Position;
  /** Settles many cards: together, a little aside, where that is possible; else each for itself. */
  settleAll(wished: Places): Places;
}

/** Places that are taken from the beginning by what stays. */
export function createTakenPlaces(boxes: Iterable<Box>): TakenPlaces {
  const roomOf = ({ x, y, width, height }: Box): Box => ({
    x: x - leastGap / 2,
    y: y - leastGap / 2,
    width: width + leastGap,
    height: height + leastGap,
  });
  const grid = createSpatialGrid();
  const take = (box: Box) => grid.put(String(grid.size), roomOf(box));
  const isFree = (place: Position) => grid.query(roomOf(boxOfCard(place))).length === 0;
  for (const box of boxes) take(box);

  const settle = (wished: Position): Position => {
    for (let ring = 0; ; ring += 1) {
      const free = placesOnRing(wished, ring).find(isFree);
      if (free === undefined) continue;
      take(boxOfCard(free));
      return free;
    }
  };
  return {
    settle,
    settleAll: (wished) => {
      let shift: Position = { x: 0, y: 0 };
      search: for (let ring = 0; ring < blockRings; ring += 1) {
        for (const offset of placesOnRing({ x: 0, y: 0 }, ring)) {
          if (![...wished.values()].every((place) => isFree(added(place, offset)))) continue;
          shift = offset;
          break search;
        }
      }
      return new Map([...wished].map(([id, place]) => [id, settle(added(place, shift))]));
    },
  };
}

/** Places round a wished one, on a square of so many steps, nearest first. */
function placesOnRing({ x, y }: Position, ring: number): readonly Position[] {
  if (ring === 0) return [{ x, y }];
  const offsets: Position[] = [];
  for (let along = -ring; along <= ring; along += 1) {
    offsets.push({ x: along, y: -ring }, { x: along, y: ring });
    if (Math.abs(along) < ring) offsets.push({ x: -ring, y: along }, { x: ring, y: along });
  }
  return offsets
    .map((offset) => ({ x: offset.x * step.x, y: offset.y * step.y }))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map((offset) => added({ x, y }, offset));
}

function added(a: Position, b: Position): Position {
  return { x: a.x + b.x, y: a.y + b.y };
}
