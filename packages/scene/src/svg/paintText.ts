import { interWidth, type TextWeight } from '../labels/textWidth.ts';
import { element, escapeMarkup } from './markup.ts';

/** One line of text in a picture; `x`, `baseline` and `size` in board units. */
export interface PaintedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight?: TextWeight;
  readonly color: string;
  /**
   * Keeps the line as long as it is in Inter, whatever letters the reader's machine has: for files, which are
   * laid out before anybody knows those.
   */
  readonly isFixed: boolean;
  readonly anchor?: 'start' | 'middle';
}

/** Below this many letters a line is not stretched: it shows, and gains nothing. */
const shortest = 4;

/** A line of text as an SVG element. */
export function paintText(line: PaintedText): string {
  const { text, x, baseline, size, weight = 'regular', color, isFixed, anchor } = line;
  const isStretched = isFixed && text.length >= shortest;
  return element(
    'text',
    {
      x,
      y: baseline,
      'font-size': size,
      'font-weight': weight === 'semibold' ? 600 : undefined,
      'text-anchor': anchor === 'middle' ? 'middle' : undefined,
      fill: color,
      textLength: isStretched ? interWidth(text, size, weight) : undefined,
      lengthAdjust: isStretched ? 'spacingAndGlyphs' : undefined,
    },
    escapeMarkup(text),
  );
}
