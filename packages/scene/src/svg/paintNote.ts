import { noteSetting, type SceneNote } from '../sceneNote.ts';
import { element } from './markup.ts';
import type { PaintStyle } from './paintStyle.ts';
import { paintText } from './paintText.ts';

/** A sticky note: paper with its text, or the text alone. */
export function paintNote({ box, lines, paper }: SceneNote, { ink, isFixed }: PaintStyle): string {
  const { padding, letterSize, lineHeight, weight } = noteSetting(paper);
  const sheet =
    paper === 'plain'
      ? ''
      : element('rect', { ...box, rx: 3, fill: ink.paper(paper), stroke: ink.frame(paper) });
  const text = lines.map((line, index) =>
    paintText({
      text: line,
      x: box.x + padding,
      baseline: box.y + padding + (index + 0.5) * lineHeight + letterSize * 0.36,
      size: letterSize,
      weight,
      color: ink.plain('ink'),
      isFixed,
    }),
  );
  return element('g', { class: 'note' }, sheet + text.join(''));
}
