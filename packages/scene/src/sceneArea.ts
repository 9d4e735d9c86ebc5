import type { Area } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';
import { colorOfArea, type PaperName } from './paperColors.ts';

/** An area as it lies on the map. */
export interface SceneArea {
  readonly id: string;
  readonly box: Box;
  readonly area: Area;
  readonly title: string;
  readonly color: PaperName;
}

/** The size of an area that is not drawn out, in board units. */
export const standardArea = { width: 560, height: 360 } as const;
/** No area is smaller than this: its title and its corners have to be there to be taken hold of. */
export const leastArea = { width: 120, height: 80 } as const;
/** How large an area's title is written, in board units, at each level of detail: it is to be read from afar. */
export const areaTitleSize = { near: 16, mid: 24, far: 48 } as const;
/** Room around an area's title. */
export const areaTitleInset = { x: 16, y: 10 } as const;

/** An area with its place; `null` while nobody has said where it lies. */
export function sceneArea(area: Area): SceneArea | null {
  const { id, title, position, size, color } = area;
  if (position === null) return null;
  const box = {
    x: position.x,
    y: position.y,
    width: size?.width ?? standardArea.width,
    height: size?.height ?? standardArea.height,
  };
  return { id, box, area, title, color: colorOfArea(color) };
}
