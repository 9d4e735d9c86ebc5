import type { MeasureText, TextWeight } from './textWidth.ts';

/** Room for a text: as wide as `width` board units, as many lines as `maxLines`. */
export interface TextRoom {
  readonly width: number;
  readonly maxLines: number;
  /** Size of the letters, in board units. */
  readonly size: number;
  readonly weight: TextWeight;
  readonly measure: MeasureText;
}

/** Whether a text has room in one line. */
export type FitsLine = (text: string) => boolean;

/** Part of a text that a line may begin with, and what stood before it. */
interface Part {
  readonly text: string;
  readonly glue: '' | ' ';
}

/** A text in the lines of a room, as {@link wrapToFit} breaks it. */
export function wrapText(
  text: string,
  { width, maxLines, size, weight, measure }: TextRoom,
): readonly string[] {
  return wrapToFit(text, maxLines, (line) => measure(line, size, weight) <= width);
}

/**
 * A text in lines that fit, broken between words and behind hyphens, inside a word only where it alone has no
 * room. What goes beyond `maxLines` ends in "…". No line is empty; a text without letters gives no line.
 */
export function wrapToFit(text: string, maxLines: number, fits: FitsLine): readonly string[] {
  const lines: Part[] = [];
  for (const part of partsOf(text)) {
    const line = lines.at(-1);
    const longer = (line?.text ?? '') + part.glue + part.text;
    if (line === undefined || !fits(longer)) lines.push(...breakPart(part, fits));
    else lines[lines.length - 1] = { ...line, text: longer };
  }
  const kept = lines.slice(0, maxLines).map((line) => line.text);
  if (lines.length <= maxLines) return kept;
  const rest = lines.slice(maxLines).reduce((said, { glue, text: next }) => said + glue + next, '');
  return [...kept.slice(0, -1), shortenToFit((kept.at(-1) ?? '') + rest, fits)];
}

/** A text cut so that it fits, with "…" where it was cut. */
export function shortenToFit(text: string, fits: FitsLine): string {
  if (fits(text)) return text;
  const letters = [...text];
  while (letters.length > 0 && !fits(`${letters.join('').trimEnd()}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

function partsOf(text: string): readonly Part[] {
  const words = text.split(/[ \t\r\n\f]+/u).filter((word) => word !== '');
  return words.flatMap((word) =>
    word
      .split(/(?<=[-\u2010])/u)
      .map((part, index): Part => ({ text: part, glue: index === 0 ? ' ' : '' })),
  );
}

/** Pieces of a part that fit, broken behind a slash where there is one; a single letter is never broken. */
function breakPart({ text, glue }: Part, fits: FitsLine): readonly Part[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of text.split(/(?<=\/)/u)) {
    if (fits(piece + part)) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    piece = '';
    for (const letter of part) {
      if (piece !== '' && !fits(piece + letter)) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
  }
  if (piece !== '') pieces.push(piece);
  return pieces.map((said, index) => ({ text: said, glue: index === 0 ? glue : '' }));
}
