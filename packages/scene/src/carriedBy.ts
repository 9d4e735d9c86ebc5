import { findRecord, type BoardSnapshot, type Position } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';
import { itemBoxes } from './itemBoxes.ts';

/** Whether a box lies wholly inside another. */
export function liesIn(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * All that lies wholly inside an area, the areas themselves left out. `ids` may name anything; in what is no area
 * lies nothing.
 */
export function contentOf(board: BoardSnapshot, ids: Iterable<string>): readonly string[] {
  const moved = new Set(ids);
  const areas = [...moved].filter((id) => board.areas.has(id));
  if (areas.length === 0) return [];
  const boxes = itemBoxes(board);
  const frames = areas.flatMap((id) => boxes.get(id) ?? []);
  return [...boxes]
    .filter(([id, box]) => !moved.has(id) && frames.some((frame) => liesIn(box, frame)))
    .map(([id]) => id);
}

/** What goes along when areas are moved: what lies inside and is not locked. */
export function carriedBy(board: BoardSnapshot, ids: Iterable<string>): readonly string[] {
  return contentOf(board, ids).filter((id) => findRecord(board, id)?.record.locked !== true);
}

/**
 * Where everything lies once some items are moved: what moved areas carry moves as far as its area. What is moved
 * itself stays where it was told to go.
 */
export function withCarried(
  board: BoardSnapshot,
  positions: Readonly<Record<string, Position>>,
): Readonly<Record<string, Position>> {
  const boxes = itemBoxes(board);
  const all: Record<string, Position> = { ...positions };
  for (const [id, to] of Object.entries(positions)) {
    const from = boxes.get(id);
    if (from === undefined || !board.areas.has(id)) continue;
    for (const carried of carriedBy(board, [id])) {
      const box = boxes.get(carried);
      if (box === undefined || Object.hasOwn(all, carried)) continue;
      all[carried] = { x: box.x + to.x - from.x, y: box.y + to.y - from.y };
    }
  }
  return all;
}
