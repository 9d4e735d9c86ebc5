import type { Box } from '../flowRoute.ts';
import { paintCommentMark } from './paintCommentMark.ts';
import type { PaintContext } from './paintContext.ts';
import type { PaintColors, PaintLook } from './paintLook.ts';
import type { TextMeasurer } from './textMeasurer.ts';

/** What is marked: a thing with its box and the radius of its corners. */
export interface MarkedThing {
  readonly id: string;
  readonly box: Box;
  readonly radius: number;
}

/** The ring round what is selected here, the name of who has it selected elsewhere, the number of comments. */
export function paintMarks(
  g: PaintContext,
  { id, box, radius }: MarkedThing,
  look: PaintLook,
  colors: PaintColors,
  texts: TextMeasurer,
): void {
  const { x, y, width, height } = box;
  if (look.selected.has(id) || look.connectFrom === id) {
    g.strokeStyle = colors.accent;
    g.lineWidth = Math.max(2, 1.5 / look.zoom);
    g.beginPath();
    g.roundRect(x - 3, y - 3, width + 6, height + 6, radius + 3);
    g.stroke();
  }
  paintCommentMark(g, { id, box }, look, colors, texts);
  const people = look.peopleAt(id);
  const [first] = people;
  if (first === undefined) return;
  const names = people.map(({ name }) => name).join(', ');
  g.font = `400 12px ${look.fontFamily}`;
  const tagWidth = Math.min(200, texts.width(names, g.font) + 12);
  g.fillStyle = first.color;
  g.beginPath();
  g.roundRect(x + 7.5, y - 18.5, tagWidth, 18, [5, 5, 0, 0]);
  g.fill();
  g.fillStyle = '#fff';
  g.fillText(names, x + 13.5, y - 5.5);
}
