import { noteSetting, type SceneNote } from '../sceneNote.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintColors, PaintLook } from './paintLook.ts';
import { paintMarks } from './paintMarks.ts';
import { fontOf, paintText } from './paintText.ts';
import type { TextMeasurer } from './textMeasurer.ts';

const radius = 3;
const weights = { regular: 400, semibold: 600 } as const;

/** Paints notes: paper with its text, from afar the paper alone. */
export function paintNotes(
  g: PaintContext,
  notes: readonly SceneNote[],
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  g.save();
  for (const note of notes) {
    paintPaper(g, note, colors);
    if (look.detail !== 'far' || note.paper === 'plain') paintLines(g, note, look, colors);
  }
  for (const { id, box } of notes) paintMarks(g, { id, box, radius }, look, colors, texts);
  g.restore();
}

function paintPaper(g: PaintContext, { paper, box }: SceneNote, colors: PaintColors): void {
  if (paper === 'plain') return;
  g.beginPath();
  g.roundRect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1, radius);
  g.fillStyle = colors.paper(paper);
  g.fill();
  g.strokeStyle = colors.frame(paper);
  g.lineWidth = 1;
  g.stroke();
}

function paintLines(
  g: PaintContext,
  { paper, box, lines }: SceneNote,
  look: PaintLook,
  colors: PaintColors,
): void {
  const { padding, letterSize, lineHeight, weight } = noteSetting(paper);
  const style = { sizeUnits: letterSize, lineUnits: lineHeight, weight: weights[weight] };
  g.font = fontOf(style, look.fontFamily);
  g.fillStyle = colors.ink;
  paintText(g, lines, { x: box.x + padding, y: box.y + padding }, style);
}
