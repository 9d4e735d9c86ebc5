import type { Position } from '@symbiomap/domain';
import type { Box } from '@symbiomap/scene';
import type { StageView } from './stage.ts';

/** Where in the window a sign stands that shows the way to what lies outside. */
export interface WayBack {
  /** Its middle, in pixels of the canvas. */
  readonly place: Position;
  /** Which way the arrow points, in degrees clockwise from the right. */
  readonly angle: number;
}

/** Room between a sign's middle and the edges of the canvas, in pixels: bars and tools lie there. */
const room = { top: 96, bottom: 150, side: 110 } as const;

/** The way from the middle of the window to the nearest of some things that lie outside; `null` if there are none. */
export function wayBack(
  things: Iterable<Box>,
  { x, y, zoom, width, height }: StageView,
): WayBack | null {
  let best = Infinity;
  let way: Position | null = null;
  for (const box of things) {
    const to = {
      x: (box.x + box.width / 2) * zoom + x - width / 2,
      y: (box.y + box.height / 2) * zoom + y - height / 2,
    };
    const distance = Math.hypot(to.x, to.y);
    if (distance >= best) continue;
    best = distance;
    way = to;
  }
  if (way === null) return null;
  const angle = Math.round((Math.atan2(way.y, way.x) * 180) / Math.PI);
  const free = {
    x: width / 2 - room.side,
    y: height / 2 - (way.y < 0 ? room.top : room.bottom),
  };
  // As far that way as the free part of the window reaches.
  const reach = Math.min(shareOf(free.x, way.x), shareOf(free.y, way.y));
  return {
    place: { x: width / 2 + way.x * reach, y: height / 2 + way.y * reach },
    angle,
  };
}

/** How much of a way there is room for. */
function shareOf(free: number, way: number): number {
  return Math.abs(way) <= free ? 1 : Math.max(0, free) / Math.abs(way);
}
