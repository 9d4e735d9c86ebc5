import type { PaintContext } from './paintContext.ts';

/** Where Inter's base line lies: heights above and below it, as shares of the size. */
const ascent = 0.969;
const descent = 0.241;

/** A text's size and weight, in board units. */
export interface TextStyle {
  readonly sizeUnits: number;
  readonly lineUnits: number;
  readonly weight: number;
  readonly isItalic?: boolean;
}

export function fontOf({ sizeUnits, weight, isItalic }: TextStyle, family: string): string {
  return `${isItalic === true ? 'italic ' : ''}${weight} ${sizeUnits}px ${family}`;
}

/** Writes lines of text from a top left corner, as a browser sets them. */
export function paintText(
  g: PaintContext,
  lines: readonly string[],
  at: { readonly x: number; readonly y: number },
  style: TextStyle,
): void {
  const base =
    (style.lineUnits - (ascent + descent) * style.sizeUnits) / 2 + ascent * style.sizeUnits;
  lines.forEach((text, index) => g.fillText(text, at.x, at.y + base + index * style.lineUnits));
}
