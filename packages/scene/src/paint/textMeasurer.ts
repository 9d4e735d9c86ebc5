import type { PaintContext } from './paintContext.ts';

/** Remembers how wide texts are and how they were broken: measuring is the dearest part of painting them. */
export interface TextMeasurer {
  width(text: string, font: string): number;
  /** Lines as they were broken before for the same key, else broken now. */
  remember(key: string, breakUp: () => readonly string[]): readonly string[];
}

/** Texts of so many keys are kept; a board in two levels of detail needs fewer. */
const mostKept = 60_000;

/** Nothing measured yet. To be made anew when the font has come. */
export function createTextMeasurer(g: PaintContext): TextMeasurer {
  const widths = new Map<string, number>();
  const broken = new Map<string, readonly string[]>();
  return {
    width: (text, font) => {
      const key = `${font}|${text}`;
      const known = widths.get(key);
      if (known !== undefined) return known;
      if (widths.size > mostKept) widths.clear();
      if (g.font !== font) g.font = font;
      const { width } = g.measureText(text);
      widths.set(key, width);
      return width;
    },
    remember: (key, breakUp) => {
      const known = broken.get(key);
      if (known !== undefined) return known;
      if (broken.size > mostKept) broken.clear();
      const lines = breakUp();
      broken.set(key, lines);
      return lines;
    },
  };
}
