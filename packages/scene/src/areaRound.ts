import type { Box } from './flowRoute.ts';

/** Room between an area's frame and what it is drawn round; at the top for its title too. In board units. */
const room = { side: 32, top: 56 } as const;

/** An area round some boxes, with room for its title; `null` if there are none. */
export function areaRound(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x)) - room.side;
  const top = Math.min(...boxes.map(({ y }) => y)) - room.top;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + room.side;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + room.side;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
