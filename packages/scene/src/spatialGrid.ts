import type { Position } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';

/** Finds boxes by where they lie. Cost follows what is found, not what there is. */
export interface SpatialGrid {
  readonly size: number;
  /** Puts a box in, or moves the one of this id. */
  put(id: string, box: Box): void;
  remove(id: string): void;
  /** The ids of all boxes that touch a window, edges included, in no order. */
  query(window: Box): string[];
  /** The id of the box nearest to a point within a distance; `null` if there is none. */
  nearest(point: Position, withinUnits: number): string | null;
}

/** Side of the smallest cells, in board units. */
const smallestCell = 512;
/** Each layer has cells this many times as large as those below it. */
const layerFactor = 4;
/** Cells are numbered within this span on both axes. */
const span = 2 ** 20;

interface Layer {
  readonly cellSize: number;
  readonly cells: Map<number, Set<string>>;
}

interface Entry {
  readonly box: Box;
  readonly layer: Layer;
}

/**
 * An empty grid. A box lies in the layer whose cells are no smaller than it, so in four cells at most: a line
 * across the whole board costs no more than a card.
 */
export function createSpatialGrid(): SpatialGrid {
  const entries = new Map<string, Entry>();
  const layers: Layer[] = [];

  const layerFor = (box: Box): Layer => {
    const side = Math.max(box.width, box.height);
    let depth = 0;
    let cellSize = smallestCell;
    while (cellSize < side) {
      cellSize *= layerFactor;
      depth += 1;
    }
    const known = layers[depth];
    if (known !== undefined) return known;
    while (layers.length <= depth) {
      layers.push({ cellSize: smallestCell * layerFactor ** layers.length, cells: new Map() });
    }
    return layerFor(box);
  };

  const remove = (id: string) => {
    const entry = entries.get(id);
    if (entry === undefined) return;
    entries.delete(id);
    const { cells } = entry.layer;
    forEachCell(entry.layer, entry.box, (key) => {
      const cell = cells.get(key);
      cell?.delete(id);
      if (cell?.size === 0) cells.delete(key);
    });
  };

  const query = (window: Box): string[] => {
    const found = new Set<string>();
    for (const layer of layers) {
      const look = (cell: ReadonlySet<string> | undefined) => {
        for (const id of cell ?? []) {
          const entry = entries.get(id);
          if (entry !== undefined && touches(entry.box, window)) found.add(id);
        }
      };
      // A window over most of the board: fewer cells hold something than lie in it.
      if (cellCount(layer, window) > layer.cells.size) layer.cells.forEach(look);
      else forEachCell(layer, window, (key) => look(layer.cells.get(key)));
    }
    return [...found];
  };

  return {
    get size() {
      return entries.size;
    },
    put: (id, box) => {
      remove(id);
      const layer = layerFor(box);
      entries.set(id, { box, layer });
      forEachCell(layer, box, (key) => {
        const cell = layer.cells.get(key);
        if (cell === undefined) layer.cells.set(key, new Set([id]));
        else cell.add(id);
      });
    },
    remove,
    query,
    nearest: (point, withinUnits) => {
      const window = {
        x: point.x - withinUnits,
        y: point.y - withinUnits,
        width: 2 * withinUnits,
        height: 2 * withinUnits,
      };
      let best: string | null = null;
      let shortest = withinUnits;
      for (const id of query(window)) {
        const entry = entries.get(id);
        const distance = entry === undefined ? Infinity : distanceToBox(entry.box, point);
        if (distance > shortest || (distance === shortest && best !== null && best < id)) continue;
        best = id;
        shortest = distance;
      }
      return best;
    },
  };
}

/** Whether two boxes have a point in common. */
export function touches(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  );
}

/** How far a point lies from a box; 0 inside. */
export function distanceToBox({ x, y, width, height }: Box, point: Position): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}

const cellOf = (value: number, cellSize: number) => Math.floor(value / cellSize);

function cellCount({ cellSize }: Layer, { x, y, width, height }: Box): number {
  const columns = cellOf(x + width, cellSize) - cellOf(x, cellSize) + 1;
  return columns * (cellOf(y + height, cellSize) - cellOf(y, cellSize) + 1);
}

function forEachCell({ cellSize }: Layer, box: Box, visit: (key: number) => void): void {
  const right = cellOf(box.x + box.width, cellSize);
  const bottom = cellOf(box.y + box.height, cellSize);
  for (let column = cellOf(box.x, cellSize); column <= right; column += 1) {
    for (let row = cellOf(box.y, cellSize); row <= bottom; row += 1) {
      visit((column + span / 2) * span + row + span / 2);
    }
  }
}
