import { palette, type Box, type DetailLevel } from '@symbiomap/scene';
import { systemInkNow } from './systemInkNow.ts';
import { themeNow } from './themeNow.ts';

/** How far the dots of the ground lie apart and how wide they are, in board units. */
const gapUnits = 24;
const dotUnits = 1.6;
/** Where they would lie nearer than this, in pixels, every second one is left out. */
const leastGapPixels = 13;
/** 12 % of the ink. */
const alpha = '1f';

/** Paints the dots of the ground on a part of the board; none from afar, where they would be a grey haze. */
export function paintDots(
  g: OffscreenCanvasRenderingContext2D,
  { x, y, width, height }: Box,
  { view, detail }: { readonly view: { readonly zoom: number }; readonly detail: DetailLevel },
): void {
  if (detail === 'far' || systemInkNow() !== null) return;
  const thinning = 2 ** Math.max(0, Math.ceil(Math.log2(leastGapPixels / (gapUnits * view.zoom))));
  const gap = gapUnits * thinning;
  const size = dotUnits * thinning;
  g.fillStyle = `${palette.ink[themeNow()]}${alpha}`;
  g.beginPath();
  for (let left = Math.ceil(x / gap) * gap; left <= x + width; left += gap)
    for (let top = Math.ceil(y / gap) * gap; top <= y + height; top += gap)
      g.rect(left - size / 2, top - size / 2, size, size);
  g.fill();
}
