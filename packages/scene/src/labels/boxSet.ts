import type { Box } from '../flowRoute.ts';

/** Boxes that can be asked whether a place is still free. */
export interface BoxSet {
  add(box: Box): void;
  /** Whether the box touches none of the set. */
  isFree(box: Box): boolean;
}

/** Side of a cell, in board units: about a card. */
const cellSize = 256;

/** A set of boxes; asking costs the boxes nearby, not all of them. */
export function createBoxSet(boxes: Iterable<Box>): BoxSet {
  const cells = new Map<string, Box[]>();
  const cellsOf = function* ({ x, y, width, height }: Box) {
    for (let row = Math.floor(y / cellSize); row <= Math.floor((y + height) / cellSize); row += 1) {
      const last = Math.floor((x + width) / cellSize);
      for (let column = Math.floor(x / cellSize); column <= last; column += 1) {
        yield `${column} ${row}`;
      }
    }
  };
  const add = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const held = cells.get(cell);
      if (held === undefined) cells.set(cell, [box]);
      else held.push(box);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    isFree: (box) => {
      for (const cell of cellsOf(box)) {
        if (cells.get(cell)?.some((held) => boxesTouch(held, box)) === true) return false;
      }
      return true;
    },
  };
}

/** Whether two boxes share any area. */
export function boxesTouch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
