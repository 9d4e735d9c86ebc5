import type { Theme } from '../palette.ts';
import { wrapText } from '../labels/wrapText.ts';
import { interWidth } from '../labels/textWidth.ts';
import type { BoardDrawing } from './boardDrawing.ts';
import { themeInk } from './ink.ts';
import type { MapWords } from './mapWords.ts';
import { element, escapeMarkup } from './markup.ts';
import { paintLegend } from './paintLegend.ts';
import { paintMap } from './paintMap.ts';
import type { PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

/** What a picture says about itself. */
export interface PictureTexts {
  readonly title: string;
  /** One sentence under the title: how much there is, and of when. */
  readonly summary: string;
}

/** The letters of a picture: Inter where it is there, else what the machine has. */
export const pictureFont =
  "Inter, 'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif";

const edge = 40;
/** A picture this wide has letters in their usual size around the map; a wider one has larger ones. */
const usualWidth = 1_500;

/** A whole picture of a board: title, map and legend in one SVG document, `width` × `height` in board units. */
export function paintSvg(
  drawing: BoardDrawing,
  theme: Theme,
  words: MapWords,
  { title, summary }: PictureTexts,
): { readonly svg: string; readonly width: number; readonly height: number } {
  const style: PaintStyle = { ink: themeInk(theme), isFixed: true, isLive: false };
  const width = Math.max(720, drawing.bounds.width);
  const scale = Math.max(1, width / usualWidth);
  const inner = (width - 2 * edge) / scale;
  const room = { width: inner, measure: interWidth, maxLines: 3 } as const;
  const titleLines = wrapText(title, { ...room, size: 26, weight: 'semibold' });
  const summaryLines = wrapText(summary, { ...room, size: 14, weight: 'regular' });
  const headHeight = (20 + titleLines.length * 32 + summaryLines.length * 20 + 12) * scale;
  const legend = paintLegend(drawing, words, style, inner);
  const legendTop = headHeight + drawing.bounds.height;
  const height = Math.ceil(legendTop + (legend.height + 28) * scale);
  const line = { x: 0, isFixed: true } as const;
  const head = [
    ...titleLines.map((text, index) =>
      paintText({
        ...line,
        text,
        baseline: 46 + index * 32,
        size: 26,
        weight: 'semibold',
        color: style.ink.plain('ink'),
      }),
    ),
    ...summaryLines.map((text, index) =>
      paintText({
        ...line,
        text,
        baseline: 38 + titleLines.length * 32 + index * 20,
        size: 14,
        color: style.ink.plain('secondaryInk'),
      }),
    ),
  ].join('');
  const { bounds } = drawing;
  const shiftX = (width - bounds.width) / 2 - bounds.x;
  const at = (x: number, y: number, by: number) => ({
    transform: `translate(${Math.round(x)} ${Math.round(y)}) scale(${by.toFixed(3)})`,
  });
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': pictureFont,
      role: 'graphics-document document',
      'aria-labelledby': 'map-title map-desc',
      lang: words.language,
    },
    [
      element('title', { id: 'map-title' }, escapeMarkup(title)),
      element('desc', { id: 'map-desc' }, escapeMarkup(describe(drawing, summary))),
      element('rect', { width, height, fill: style.ink.plain('ground') }),
      element('g', { 'aria-hidden': 'true', ...at(edge, 0, scale) }, head),
      element('g', at(shiftX, headHeight - bounds.y, 1), paintMap(drawing, style)),
      element('g', at(edge, legendTop, scale), legend.markup),
    ].join(''),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** The map in words, for those who do not see it: the summary, then every flow. */
function describe({ flows }: BoardDrawing, summary: string): string {
  return [summary, ...flows.map(({ spoken }) => spoken)].join('\n');
}
