import type { Position } from '@symbiomap/domain';
import type { Box, HeldEdges } from '@symbiomap/scene';

/** A box whose handle was moved by so much; the opposite edges stay, and it gets no smaller than `least`. */
export function resizedBox(
  box: Box,
  handle: HeldEdges,
  by: Position,
  least: { readonly width: number; readonly height: number },
): Box {
  const across = resized(box.x, box.width, handle.x, by.x, least.width);
  const down = resized(box.y, box.height, handle.y, by.y, least.height);
  return { x: across.start, width: across.length, y: down.start, height: down.length };
}

function resized(start: number, length: number, edge: -1 | 0 | 1, by: number, least: number) {
  if (edge === 0) return { start, length };
  const wanted = Math.max(Math.min(least, length), length + edge * by);
  return { start: edge === 1 ? start : start + length - wanted, length: wanted };
}
