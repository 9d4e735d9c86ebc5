/** The width of a text, in board units. */
export type Measure = (text: string) => number;

/**
 * A text in lines no wider than `widthUnits`, broken between words, inside a word only where it alone is too
 * wide. What does not fit into `mostLines` ends in "…".
 */
export function wrapText(
  text: string,
  widthUnits: number,
  mostLines: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[\s-])/u).flatMap((part) => fitting(part))) {
    if (line === '' || measure((line + word).trimEnd()) <= widthUnits) line += word;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines - 1);
  return [...kept, shorten(lines.slice(mostLines - 1).join(' '), widthUnits, measure)];

  /** A word, in pieces if it alone is wider than a line. */
  function fitting(word: string): readonly string[] {
    if (measure(word.trimEnd()) <= widthUnits) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const letter of word) {
      if (piece !== '' && measure(piece + letter) > widthUnits) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
    return [...pieces, piece];
  }
}

/** A text cut to a width, with "…" where it was cut. */
export function shorten(text: string, widthUnits: number, measure: Measure): string {
  if (measure(text) <= widthUnits) return text;
  const letters = [...text];
  while (letters.length > 0 && measure(`${letters.join('').trimEnd()}…`) > widthUnits)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
