import { boxAround } from './boxAround.ts';
import type { Box } from './flowRoute.ts';

/** Room between an area's frame and what it is drawn round; at the top for its title too. In board units. */
export const roomInArea = { side: 32, top: 56 } as const;

/** An area round some boxes, with room for its title; `null` if there are none. */
export function areaRound(boxes: readonly Box[]): Box | null {
  const all = boxAround(boxes);
  if (all === null) return null;
  return {
    x: all.x - roomInArea.side,
    y: all.y - roomInArea.top,
    width: all.width + 2 * roomInArea.side,
    height: all.height + roomInArea.top + roomInArea.side,
  };
}
