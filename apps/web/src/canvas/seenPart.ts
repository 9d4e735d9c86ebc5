import type { Box } from '@symbiomap/scene';
import type { Viewport } from '../state/lastViewport.ts';
import type { StageView } from './stage.ts';

const zooms = { least: 0.02, most: 4 } as const;

/** The part of the board that a view shows. */
export function windowOf({ x, y, zoom, width, height }: StageView): Box {
  return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
}

/** The view in which a window of a size shows all of a part of the board, as large as it can, in the middle. */
export function viewportOf(
  part: Box,
  { width, height }: Pick<StageView, 'width' | 'height'>,
): Viewport {
  const wished = Math.min(width / part.width, height / part.height);
  const zoom = Math.min(zooms.most, Math.max(zooms.least, wished));
  return {
    x: width / 2 - (part.x + part.width / 2) * zoom,
    y: height / 2 - (part.y + part.height / 2) * zoom,
    zoom,
  };
}
