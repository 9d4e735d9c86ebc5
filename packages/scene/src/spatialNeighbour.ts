import type { Position } from '@symbiomap/domain';
import type { BoardScene } from './boardScene.ts';
import type { Box } from './flowRoute.ts';

/** A way to go on the board. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** Things that lie somewhere, found by where they lie. */
export interface Places {
  /** The point that a thing is known by; `undefined` if it is not there. */
  placeOf(id: string): Position | undefined;
  /** All things whose points lie in a window; others may be among them. */
  within(window: Box): Iterable<string>;
}

/** How far is looked at first, in board units; then each time this many times as far. */
const firstReach = 600;
const reachFactor = 4;
/** Nothing lies further away than this. */
const longestReach = firstReach * reachFactor ** 7;

/** Where something lies, seen along a direction. */
interface Offset {
  readonly ahead: number;
  readonly aside: number;
}

const turned: Readonly<Record<Direction, (dx: number, dy: number) => Offset>> = {
  right: (dx, dy) => ({ ahead: dx, aside: dy }),
  left: (dx, dy) => ({ ahead: -dx, aside: dy }),
  down: (dx, dy) => ({ ahead: dy, aside: dx }),
  up: (dx, dy) => ({ ahead: -dy, aside: dx }),
};

/**
 * How much a thing at this offset lies "in that direction": less is better. What lies within 45° comes before all
 * else, the nearest first; of the rest, what the smallest disc touches that lies wholly in that direction.
 * `Infinity`: it does not lie there at all.
 */
export function turnTo({ ahead, aside }: Offset): number {
  if (ahead <= 0) return Infinity;
  const distance = Math.hypot(ahead, aside);
  return Math.abs(aside) <= ahead ? distance : longestReach + (distance * distance) / ahead;
}

/** The offset of one point from another, seen along a direction. */
export function offsetAlong(direction: Direction, from: Position, to: Position): Offset {
  return turned[direction](to.x - from.x, to.y - from.y);
}

/**
 * The thing one comes to from another by going in a direction; `null` if nothing lies there. Of things on the very
 * same point, right and down lead from one to the next by their ids. Cost follows what lies near.
 */
export function spatialNeighbour(
  places: Places,
  from: string,
  direction: Direction,
): string | null {
  const start = places.placeOf(from);
  if (start === undefined) return null;
  let best: string | null = null;
  let least = Infinity;
  for (let reach = firstReach; reach <= longestReach; reach *= reachFactor) {
    for (const id of places.within(windowAhead(start, direction, reach))) {
      const place = places.placeOf(id);
      if (place === undefined || id === from) continue;
      const rank =
        place.x === start.x && place.y === start.y
          ? rankOnSpot(from, id, direction)
          : turnTo(offsetAlong(direction, start, place));
      if (rank === Infinity || rank > least) continue;
      if (rank === least && best !== null && !comesFirst(id, best, direction)) continue;
      best = id;
      least = rank;
    }
    // Whatever is nearer has been seen.
    if (least <= reach) return best;
  }
  return best;
}

const isOnward = (direction: Direction) => direction === 'right' || direction === 'down';

function rankOnSpot(from: string, id: string, direction: Direction): number {
  return isOnward(direction) === id > from ? 0 : Infinity;
}

/** Of two that lie equally well: right and down go through ids upwards, left and up downwards. */
function comesFirst(id: string, other: string, direction: Direction): boolean {
  return isOnward(direction) === id < other;
}

function windowAhead({ x, y }: Position, direction: Direction, reach: number): Box {
  const isAcross = direction === 'left' || direction === 'right';
  return {
    x: direction === 'right' ? x : x - reach,
    y: direction === 'down' ? y : y - reach,
    width: isAcross ? reach : 2 * reach,
    height: isAcross ? 2 * reach : reach,
  };
}

/** Points whose heights differ by no more than this stand in one row, in board units. */
const rowHeight = 72;

/** The first or last of things as one reads: row by row, from the left. `null` if there is none. */
export function endInReading(
  things: Iterable<readonly [string, Position]>,
  end: 'first' | 'last',
): string | null {
  const sign = end === 'first' ? 1 : -1;
  const all = [...things];
  let edge = Infinity;
  for (const [, { y }] of all) edge = Math.min(edge, sign * y);
  let best: string | null = null;
  let least = Infinity;
  for (const [id, { x, y }] of all) {
    if (sign * y > edge + rowHeight || sign * x > least) continue;
    if (sign * x === least && best !== null && sign * (id < best ? -1 : 1) > 0) continue;
    best = id;
    least = sign * x;
  }
  return best;
}

/** How far from the left end of an area's title the point lies that it is known by, in board units. */
const titleReach = 60;

/** Cards and notes by their middle, flows by their label, areas by their title. */
export function scenePlaces(scene: BoardScene): Places {
  return {
    placeOf: (id) => {
      const box = scene.cards.get(id)?.box ?? scene.notes.get(id)?.box;
      if (box !== undefined) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      const frame = scene.areas.get(id)?.box;
      if (frame === undefined) return scene.lines.get(id)?.route.label;
      return { x: frame.x + Math.min(titleReach, frame.width / 2), y: frame.y };
    },
    within: (window) =>
      [scene.cardGrid, scene.noteGrid, scene.areaGrid, scene.lineGrid].flatMap((grid) =>
        grid.query(window),
      ),
  };
}
