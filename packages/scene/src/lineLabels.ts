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
/** More labels than these are put in order all at once. */
const mostInserted = 100;

export function createLineLabels({ lines, grid, cards, move }: LabelGround): LineLabels {
  const placed = new Map<string, Box>();
  const labels = createObstacles();
  /** Labels that are not where they would be alone: the only ones whom a place that comes free concerns. */
  const displaced = new Set<string>();
  const waiting = new Set<string>();
  /** Those of the waiting that are in turn, the least id last. */
  const queue: string[] = [];
  /** Came since the queue was put in order. */
  const fresh: string[] = [];
  /** Those whose cards were on the move when it was their turn. */
  const held = new Set<string>();
  /** All labels with greater ids wait: they need not be told of anything. */
  let frontier = '';

  const wait = (id: string) => {
    if (waiting.has(id)) return;
    waiting.add(id);
    fresh.push(id);
  };

  const putInOrder = () => {
    if (fresh.length > mostInserted) {
      queue.push(...fresh);
      queue.sort().reverse();
    } else for (const id of fresh) insert(queue, id);
    fresh.length = 0;
  };

  const put = (id: string, box: Box | null) => {
    if (box === null) {
      placed.delete(id);
      displaced.delete(id);
      labels.remove(id);
      return;
    }
    placed.set(id, box);
    labels.put(id, box);
  };

  /** Tells the greater labels that lie where this one lies now, and those that would rather lie where it lay. */
  const tellGreater = (id: string, former: Box | undefined, box: Box | null) => {
    if (box !== null)
      forEachMet(labels, box, (other) => {
        if (other > id) wait(other);
      });
    if (former === undefined) return;
    for (const other of grid.query(grown(former, labelReach)))
      if (other > id && displaced.has(other)) wait(other);
  };

  const place = (id: string) => {
    const line = lines.get(id);
    const former = placed.get(id);
    const size = line === undefined ? null : liveLabelSize(line);
    const at = line === undefined || size === null ? null : spotFor(line, size);
    const box = at === null || size === null ? null : clearBox(at, size.width, size.height);
    if (line !== undefined && at !== null && !isSamePlace(at, line.route.label)) move(line, at);
    const isAllGreaterWaiting = id > frontier;
    if (isAllGreaterWaiting) frontier = id;
    if (isSameBox(former ?? null, box)) return;
    put(id, box);
    if (!isAllGreaterWaiting) tellGreater(id, former, box);
  };

  const spotFor = (line: SceneLine, { width, height }: { width: number; height: number }) => {
    const { free, second } = placeOnLine(
      { route: line.route, width, height },
      {
        isOffCards: (box) => !isMet(cards, box, () => true),
        isOffLabels: (box) => !isMet(labels, box, (other) => other < line.id),
      },
    );
    const middle = pointAt(line.route, 0.5);
    if (free !== null && isSamePlace(free, middle)) displaced.delete(line.id);
    else displaced.add(line.id);
    return free ?? second ?? middle;
  };

  return {
    stir: wait,
    stirNear: (places) => {
      if (places === null) {
        for (const id of lines.keys()) wait(id);
        frontier = '';
        return;
      }
      for (const box of places) for (const id of grid.query(grown(box, labelReach))) wait(id);
    },
    settle: (moving, most) => {
      const isHeld = (id: string) => {
        const line = lines.get(id);
        return line !== undefined && (moving.has(line.from) || moving.has(line.to));
      };
      for (const id of held) if (!isHeld(id) && held.delete(id)) fresh.push(id);
      for (let rest = most; rest > 0; rest -= 1) {
        putInOrder();
        const id = queue.pop();
        if (id === undefined) break;
        if (isHeld(id)) {
          held.add(id);
          continue;
        }
        waiting.delete(id);
        place(id);
      }
      return queue.length + fresh.length === 0;
    },
  };
}

/** Calls for each box that a box touches. */
function forEachMet(obstacles: Obstacles, box: Box, take: (id: string) => void): void {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const line = { x: box.x, y, ux: 1, uy: 0, length: box.width };
  obstacles.along(line, box.height / 2, (otherX, otherY, halfWidth, halfHeight, slot) => {
    if (Math.abs(otherX - x) > halfWidth + box.width / 2) return;
    if (Math.abs(otherY - y) > halfHeight + box.height / 2) return;
    take(obstacles.idAt(slot));
  });
}

/** Whether a box touches one of those that count. */
function isMet(obstacles: Obstacles, box: Box, counts: (id: string) => boolean): boolean {
  let isFound = false;
  forEachMet(obstacles, box, (id) => {
    isFound ||= counts(id);
  });
  return isFound;
}

/** Puts an id into a queue with the least last, in its place. */
function insert(queue: string[], id: string): void {
  let low = 0;
  let high = queue.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle] ?? '') > id) low = middle + 1;
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
