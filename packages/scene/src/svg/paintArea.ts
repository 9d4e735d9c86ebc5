import { roomInArea } from '../areaRound.ts';
import { shortenToFit } from '../labels/wrapText.ts';
import { interWidth } from '../labels/textWidth.ts';
import { areaTint } from '../paperColors.ts';
import { areaTitleInset, areaTitleSize, type SceneArea } from '../sceneArea.ts';
import { element } from './markup.ts';
import type { PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

/** A larger title would reach what lies in an area that was drawn round it. */
const largestTitle = roomInArea.top - 2 * areaTitleInset.y;

/** A framed part of the board, tinted, with its title at the top left. */
export function paintArea(area: SceneArea, style: PaintStyle): string {
  const { box, title, color } = area;
  const { ink, isLive } = style;
  const frame = element('rect', {
    ...box,
    rx: 14,
    fill: ink.frame(color),
    'fill-opacity': areaTint,
    stroke: ink.frame(color),
    'stroke-width': 1.5,
  });
  if (title === '') return frame;
  if (!isLive) return frame + paintTitle(area, areaTitleSize.near, style);
  const titles = (['near', 'mid', 'far'] as const).map((detail) =>
    element(
      'g',
      { class: `title-${detail}` },
      paintTitle(area, Math.min(areaTitleSize[detail], largestTitle), style),
    ),
  );
  return frame + titles.join('');
}

function paintTitle({ box, title }: SceneArea, size: number, { ink }: PaintStyle): string {
  const room = box.width - 2 * areaTitleInset.x;
  const text = shortenToFit(title, (part) => interWidth(part, size, 'semibold') <= room);
  // A title stands alone: its length is left to the letters.
  return paintText({
    text,
    x: box.x + areaTitleInset.x,
    baseline: box.y + areaTitleInset.y + size,
    size,
    weight: 'semibold',
    color: ink.plain('secondaryInk'),
    isFixed: false,
  });
}
