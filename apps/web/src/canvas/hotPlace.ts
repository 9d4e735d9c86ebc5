import { boxAround, type Box, type PaintedThings } from '@symbiomap/scene';
import type { StageView } from './stage.ts';

/** Marks, shadows and faces stand out of what they belong to: in board units, and in pixels. */
const room = { units: 24, pixels: 12 } as const;
/** The bitmap grows by steps, so that it is not made anew for each pixel more … */
const stepPixels = 128;
/** … and shrinks when it is so many times too large. */
const mostSpare = 2;

/** What things cover, with all that stands out of them, on the board; `null` if there are none. */
export function reachOf(things: PaintedThings, zoom: number): Box | null {
  const whole = boxAround([
    ...things.areas.map(({ box }) => box),
    ...things.cards.map(({ box }) => box),
    ...things.lines.map(({ bounds }) => bounds),
    ...things.notes.map(({ box }) => box),
  ]);
  if (whole === null) return null;
  const { x, y, width, height } = whole;
  const rim = room.units + room.pixels / zoom;
  return { x: x - rim, y: y - rim, width: width + 2 * rim, height: height + 2 * rim };
}

/** The part of the window that things cover, in pixels of the page; `null` if they are out of sight. */
export function pixelsOf(things: PaintedThings, view: StageView): Box | null {
  const reach = reachOf(things, view.zoom);
  if (reach === null) return null;
  const left = Math.max(0, Math.floor(reach.x * view.zoom + view.x));
  const top = Math.max(0, Math.floor(reach.y * view.zoom + view.y));
  const right = (reach.x + reach.width) * view.zoom + view.x;
  const bottom = (reach.y + reach.height) * view.zoom + view.y;
  const seen = {
    x: left,
    y: top,
    width: Math.ceil(Math.min(view.width, right) - left),
    height: Math.ceil(Math.min(view.height, bottom) - top),
  };
  return seen.width > 0 && seen.height > 0 ? seen : null;
}

/**
 * Lays the bitmap of what moves over a part of the window, empty and ready to be painted in board units; `null`
 * takes it away. No larger than it has to be: a browser hands over the whole bitmap after each painting. Says
 * whether there is anything to paint.
 */
export function placeHot(
  g: CanvasRenderingContext2D,
  part: Box | null,
  view: StageView,
  density: number,
): boolean {
  const { canvas } = g;
  if (canvas.hidden !== (part === null)) canvas.hidden = part === null;
  if (part === null) return false;
  const width = sizeFor(part.width * density, canvas.width);
  const height = sizeFor(part.height * density, canvas.height);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  canvas.style.width = `${width / density}px`;
  canvas.style.height = `${height / density}px`;
  canvas.style.transform = `translate(${part.x}px, ${part.y}px)`;
  g.setTransform(1, 0, 0, 1, 0, 0);
  g.clearRect(0, 0, width, height);
  const scale = view.zoom * density;
  g.setTransform(scale, 0, 0, scale, (view.x - part.x) * density, (view.y - part.y) * density);
  return true;
}

function sizeFor(needed: number, present: number): number {
  if (needed <= present && present <= Math.max(stepPixels, needed * mostSpare)) return present;
  return Math.ceil(needed / stepPixels) * stepPixels;
}
