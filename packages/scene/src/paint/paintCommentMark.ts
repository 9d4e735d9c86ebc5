import type { Box } from '../flowRoute.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintColors, PaintLook } from './paintLook.ts';
import type { TextMeasurer } from './textMeasurer.ts';

/** As in the styles of the real mark. */
const settings = {
  near: { height: 18, letters: 12, room: 11 },
  mid: { height: 26, letters: 17, room: 15 },
  far: { height: 52, letters: 34, room: 30 },
} as const;
/** How far it stands out of the corner, as parts of its height. */
const out = 0.5;

/** The bubble at the top right corner of what has open comments, with their number. */
export function paintCommentMark(
  g: PaintContext,
  { id, box }: { readonly id: string; readonly box: Box },
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  const count = look.openCommentsOn(id);
  if (count === 0) return;
  const { height, letters, room } = settings[look.detail];
  const text = String(count);
  const font = `600 ${letters}px ${look.fontFamily}`;
  const textWidth = texts.width(text, font);
  const width = Math.max(height + 2, textWidth + room);
  const x = box.x + box.width + height * out - width;
  const y = box.y - height * out;
  const round = height / 2;
  g.font = font;
  g.beginPath();
  g.roundRect(x, y, width, height, [round, round, round, 2]);
  g.fillStyle = colors.ink;
  g.fill();
  g.strokeStyle = colors.ground;
  g.lineWidth = 1.5;
  g.stroke();
  g.fillStyle = colors.ground;
  g.fillText(text, x + (width - textWidth) / 2, y + height / 2 + letters * 0.36);
}
