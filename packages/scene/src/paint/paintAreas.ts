import { shortenToFit } from '../labels/wrapText.ts';
import { areaTint } from '../paperColors.ts';
import { areaTitleInset, areaTitleSize, type SceneArea } from '../sceneArea.ts';
import { paintCommentMark } from './paintCommentMark.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintColors, PaintLook } from './paintLook.ts';
import { fontOf, paintText } from './paintText.ts';
import type { TextMeasurer } from './textMeasurer.ts';

const radius = 14;
const frameUnits = 1.5;
/** Smaller titles nobody can read. */
const leastTitlePixels = 5;

/** Paints areas: tinted ground, a frame, and the title at the top left, larger the further away. */
export function paintAreas(
  g: PaintContext,
  areas: readonly SceneArea[],
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  if (areas.length === 0) return;
  g.save();
  const sizeUnits = areaTitleSize[look.detail];
  const style = { sizeUnits, lineUnits: sizeUnits * 1.25, weight: 600 };
  const font = fontOf(style, look.fontFamily);
  for (const { id, box, color, title } of areas) {
    const inset = frameUnits / 2;
    g.beginPath();
    g.roundRect(
      box.x + inset,
      box.y + inset,
      box.width - frameUnits,
      box.height - frameUnits,
      radius,
    );
    g.fillStyle = g.strokeStyle = colors.frame(color);
    g.globalAlpha = areaTint;
    g.fill();
    g.globalAlpha = 1;
    g.lineWidth = frameUnits;
    g.stroke();
    paintCommentMark(g, { id, box }, look, colors, texts);
    if (title === '' || sizeUnits * look.zoom < leastTitlePixels) continue;
    g.font = font;
    g.fillStyle = colors.secondaryInk;
    const room = box.width - 2 * areaTitleInset.x;
    const line = shortenToFit(title, (part) => texts.width(part, font) <= room);
    paintText(g, [line], { x: box.x + areaTitleInset.x, y: box.y + areaTitleInset.y }, style);
  }
  g.restore();
}
