import { shortenToFit } from '../labels/wrapText.ts';
import { interWidth } from '../labels/textWidth.ts';
import { areaTint } from '../paperColors.ts';
import { areaTitleInset, areaTitleSize, type SceneArea } from '../sceneArea.ts';
import { element } from './markup.ts';
import type { PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

/** A framed part of the board, tinted, with its title at the top left. */
export function paintArea({ box, title, color }: SceneArea, { ink }: PaintStyle): string {
  const frame = element('rect', {
    ...box,
    rx: 14,
    fill: ink.frame(color),
    'fill-opacity': areaTint,
    stroke: ink.frame(color),
    'stroke-width': 1.5,
  });
  if (title === '') return frame;
  const size = areaTitleSize.near;
  const room = box.width - 2 * areaTitleInset.x;
  const text = shortenToFit(title, (part) => interWidth(part, size, 'semibold') <= room);
  // A title stands alone: its length is left to the letters.
  const name = paintText({
    text,
    x: box.x + areaTitleInset.x,
    baseline: box.y + areaTitleInset.y + size,
    size,
    weight: 'semibold',
    color: ink.plain('secondaryInk'),
    isFixed: false,
  });
  return frame + name;
}
