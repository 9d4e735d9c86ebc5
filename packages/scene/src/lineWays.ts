import { noBow, type Bow, type Box } from './flowRoute.ts';
import { chooseBow, isNearWay, reachOfWay } from './routing/chooseBow.ts';
import { createObstacles, type Obstacles } from './routing/obstacles.ts';
import type { SpatialGrid } from './spatialGrid.ts';

/** What a line's way is looked up by. */
export interface WayEnds {
  readonly fromId: string;
  readonly toId: string;
  readonly from: Box;
  readonly to: Box;
  readonly laneCount: number;
}

/** Ids of things on the move. */
export interface Moving {
  has(id: string): boolean;
}

/**
 * Leads lines round cards at rest. A card that comes, goes or moves is no obstacle until it is laid down, so that
 * what is moved many times a second turns no lines but its own.
 */
export interface LineWays {
  /** The cards that were laid down. */
  readonly obstacles: Obstacles;
  /** How a line is led now; what is `moving` does not stand in its way. */
  bowOf(ends: WayEnds, moving?: Moving): Bow;
  /** A card lies elsewhere, is new or gone. */
  stir(cardId: string): void;
  /** Lays down what rests. Gives the places that are taken or free now; `null`: too many to tell. */
  layDown(moving: Moving, boxOf: (id: string) => Box | undefined): readonly Box[] | null;
}

/** Of more places all lines are led anew. */
const mostPlaces = 120;

export const nothingMoves: Moving = { has: () => false };

export function createLineWays(): LineWays {
  const obstacles = createObstacles();
  const laid = new Map<string, Box>();
  /** Cards that were stirred, and where they were laid before. */
  const stirred = new Map<string, Box | null>();

  return {
    obstacles,
    bowOf: ({ fromId, toId, from, to, laneCount }, moving = nothingMoves) => {
      if (laid.size === 0) return noBow;
      const isOut = (id: string) => id === fromId || id === toId || moving.has(id);
      return chooseBow({ from, to, laneCount, obstacles, isOut });
    },
    stir: (cardId) => {
      if (stirred.has(cardId)) return;
      stirred.set(cardId, laid.get(cardId) ?? null);
      laid.delete(cardId);
      obstacles.remove(cardId);
    },
    layDown: (moving, boxOf) => {
      const places: Box[] = [];
      for (const [id, former] of stirred) {
        if (moving.has(id)) continue;
        stirred.delete(id);
        const box = boxOf(id);
        if (former !== null) places.push(former);
        if (box === undefined) continue;
        places.push(box);
        laid.set(id, box);
        obstacles.put(id, box);
      }
      return places.length > mostPlaces ? null : places;
    },
  };
}

/** The ids of lines whose way may change when a card comes to a place or leaves it. */
export function linesNear(
  grid: SpatialGrid,
  place: Box,
  endsOf: (id: string) => WayEnds | null,
): readonly string[] {
  const around = {
    x: place.x - reachOfWay,
    y: place.y - reachOfWay,
    width: place.width + 2 * reachOfWay,
    height: place.height + 2 * reachOfWay,
  };
  return grid.query(around).filter((id) => {
    const ends = endsOf(id);
    return ends !== null && isNearWay(ends, place);
  });
}
