import type { Position } from '@symbiomap/domain';
import { pointAt, type Box } from './flowRoute.ts';
import { liveLabelSize } from './labels/liveLabelSize.ts';
import { clearBox, placeOnLine } from './labels/placeOnLine.ts';
import type { Moving } from './lineWays.ts';
import { createObstacles, type Obstacles } from './routing/obstacles.ts';
import type { SceneLine } from './sceneLine.ts';
import type { SpatialGrid } from './spatialGrid.ts';

/** What labels lie among. */
export interface LabelGround {
  readonly lines: ReadonlyMap<string, SceneLine>;
  readonly grid: SpatialGrid;
  /** Cards at rest. */
  readonly cards: Obstacles;
  /** Puts the label of a line elsewhere. */
  readonly move: (line: SceneLine, label: Position) => void;
}

/**
 * Places labels on their lines, under no card and off each other. Of two labels that of the lesser id chooses first,
 * so a place depends on cards and on lesser labels only: what changes is placed anew, and what it frees or takes
 * reaches greater ones alone.
 */
export interface LineLabels {
  /** A line is new, gone or runs elsewhere. */
  stir(lineId: string): void;
  /** Cards came to places or left them; `null`: too many to tell. */
  stirNear(places: readonly Box[] | null): void;
  /** Places at most so many labels; those at cards on the move wait. Says whether no other waits any more. */
  settle(moving: Moving, most: number): boolean;
}

/** How far from the box of its line a label may reach, in board units. */
const labelReach = 330;

export function createLineLabels({ lines, grid, cards, move }: LabelGround): LineLabels {
  const waiting = new Set<string>();
  const placed = new Map<string, Box>();
  const labels = createObstacles();
  /** Whether every label after the one in hand waits as well: nobody has to be told then. */
  let isAllWaiting = false;
  /** Who waits, sorted, as long as nobody came since. */
  let sorted: string[] | null = null;

  const wait = (id: string) => {
    if (waiting.has(id)) return;
    waiting.add(id);
    isAllWaiting = false;
    sorted = null;
  };

  const put = (id: string, box: Box | null) => {
    if (box === null) {
      placed.delete(id);
      labels.remove(id);
      return;
    }
    placed.set(id, box);
    labels.put(id, box);
  };

  /** The greater labels that a place may concern. */
  const greaterNear = (id: string, ...boxes: readonly (Box | null | undefined)[]): string[] =>
    boxes.flatMap((box) =>
      box == null ? [] : grid.query(grown(box, labelReach)).filter((other) => other > id),
    );

  const place = (id: string): readonly string[] => {
    const line = lines.get(id);
    const former = placed.get(id);
    const size = line === undefined ? null : liveLabelSize(line);
    const at = line === undefined || size === null ? null : spotFor(line, size);
    const box = at === null || size === null ? null : clearBox(at, size.width, size.height);
    if (line !== undefined && at !== null && !isSamePlace(at, line.route.label)) move(line, at);
    if (isSameBox(former ?? null, box)) return [];
    put(id, box);
    return isAllWaiting ? [] : greaterNear(id, former, box);
  };

  const spotFor = (line: SceneLine, { width, height }: { width: number; height: number }) => {
    const { free, second } = placeOnLine(
      { route: line.route, width, height },
      {
        isOffCards: (box) => !isMet(cards, box, () => true),
        isOffLabels: (box) => !isMet(labels, box, (other) => other < line.id),
      },
    );
    return free ?? second ?? pointAt(line.route, 0.5);
  };

  return {
    stir: wait,
    stirNear: (places) => {
      if (places === null) {
        for (const id of lines.keys()) waiting.add(id);
        isAllWaiting = [...placed.keys()].every((id) => lines.has(id));
        sorted = null;
        return;
      }
      for (const box of places) for (const id of grid.query(grown(box, labelReach))) wait(id);
    },
    settle: (moving, most) => {
      const isHeld = (id: string) => {
        const line = lines.get(id);
        return line !== undefined && (moving.has(line.from) || moving.has(line.to));
      };
      let isAnyHeld = [...waiting].some(isHeld);
      if (isAnyHeld) isAllWaiting = false;
      const queue =
        !isAnyHeld && sorted !== null ? sorted : [...waiting].filter((id) => !isHeld(id)).sort();
      let at = 0;
      for (; at < queue.length && at < most; at += 1) {
        const id = queue[at] ?? '';
        waiting.delete(id);
        for (const other of place(id)) {
          if (waiting.has(other)) continue;
          waiting.add(other);
          if (isHeld(other)) isAnyHeld = true;
          else insert(queue, other);
        }
      }
      sorted = isAnyHeld ? null : queue.slice(at);
      return at >= queue.length;
    },
  };
}

/** Whether a box touches one of those that count. */
function isMet(obstacles: Obstacles, box: Box, counts: (id: string) => boolean): boolean {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const line = { x: box.x, y, ux: 1, uy: 0, length: box.width };
  let isFound = false;
  obstacles.along(line, box.height / 2, (otherX, otherY, halfWidth, halfHeight, slot) => {
    if (isFound || Math.abs(otherX - x) > halfWidth + box.width / 2) return;
    if (Math.abs(otherY - y) > halfHeight + box.height / 2) return;
    isFound = counts(obstacles.idAt(slot));
  });
  return isFound;
}

/** Puts an id into a sorted queue, in its place. */
function insert(queue: string[], id: string): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, id);
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

const isSamePlace = (a: Position, b: Position) => a.x === b.x && a.y === b.y;

function isSameBox(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return isSamePlace(a, b) && a.width === b.width && a.height === b.height;
}
