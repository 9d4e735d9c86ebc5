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

/**
 * A text in lines that fit. Words longer than a line are broken; what has no room at all ends in "…".
 * No line is empty; a text without letters gives no line.
 */
export function wrapText(text: string, room: TextRoom): readonly string[] {
  const fits = (line: string) => room.measure(line, room.size, room.weight) <= room.width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n\f]+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= room.maxLines) return lines;
  const kept = lines.slice(0, room.maxLines);
  return [...kept.slice(0, -1), shorten(`${kept.at(-1) ?? ''}…`, fits)];
}

/** Pieces of a word that fit, broken behind a hyphen where there is one; a single letter is never broken. */
function breakWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=[-\u2010/])/u)) {
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
  return pieces;
}

/** A line that ends in "…", made shorter until it fits. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const letters = [...line.slice(0, -1)];
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
