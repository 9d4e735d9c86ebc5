import table from './interWidths.json' with { type: 'json' };

/** The two weights that a map is written in. */
export type TextWeight = 'regular' | 'semibold';

/** How wide a line of text is, in board units, at a letter size in board units. */
export type MeasureText = (text: string, size: number, weight: TextWeight) => number;

/** Thousandths of the letter size, for letters that the table does not know. */
const unknownWidth = { narrow: 640, wide: 1_000 } as const;
/** From here on letters are mostly as wide as they are high: Chinese, Japanese, Korean. */
const firstWideLetter = 0x2e80;

const widths: Readonly<Record<TextWeight, ReadonlyMap<string, number>>> = {
  regular: widthByLetter(table.regular),
  semibold: widthByLetter(table.semibold),
};

function widthByLetter(lettersOf: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  const byLetter = new Map<string, number>();
  for (const [width, letters] of Object.entries(lettersOf)) {
    for (const letter of letters) byLetter.set(letter, Number(width));
  }
  return byLetter;
}

/**
 * The width of a line of text in Inter, from a table of its letters: for whoever lays out a map without a screen.
 * Kerning is left out, which makes it at most a few hundredths too wide.
 */
export const interWidth: MeasureText = (text, size, weight) => {
  let sum = 0;
  for (const letter of text) sum += widths[weight].get(letter) ?? unknown(letter);
  return (sum * size) / 1_000;
};

function unknown(letter: string): number {
  // Marks that stand over the letter before take no room of their own.
  if (/\p{M}/u.test(letter)) return 0;
  return (letter.codePointAt(0) ?? 0) >= firstWideLetter ? unknownWidth.wide : unknownWidth.narrow;
}
