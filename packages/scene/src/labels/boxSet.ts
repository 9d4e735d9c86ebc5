import type { Box } from '../flowRoute.ts';
import { createSpatialGrid } from '../spatialGrid.ts';

/** Boxes that can be asked whether a place is still free. */
export interface BoxSet {
  readonly add: (box: Box) => void;
  /** Whether the box touches none of the set. */
  readonly isFree: (box: Box) => boolean;
}

/** A set of boxes; asking costs the boxes nearby, not all of them. */
export function createBoxSet(boxes: Iterable<Box>): BoxSet {
  const grid = createSpatialGrid();
  const add = (box: Box) => grid.put(String(grid.size), box);
  for (const box of boxes) add(box);
  return { add, isFree: (box) => grid.query(box).length === 0 };
}
