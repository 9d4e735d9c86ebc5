import { foldName } from './foldName.ts';

/** How well a text answers a search, best first: it begins so, words of it do, it is in it, its letters are. */
export const textMatches = ['start', 'word', 'inside', 'scattered'] as const;
export type TextMatch = (typeof textMatches)[number];

/**
 * How a text answers what somebody typed; `null` if it does not. Alphabets, accents and capital letters do not
 * matter ("буше" finds "Bushe"), nor does the order of the words. `scattered`: the letters come in this order,
 * with others between them ("zmin" finds "Zoom in").
 */
export function matchText(typed: string, text: string): TextMatch | null {
  const wanted = foldName(typed);
  const found = foldName(text);
  if (wanted === '' || found === '') return null;
  if (found.startsWith(wanted)) return 'start';
  const words = wanted.split(' ');
  const isBegun = (word: string) => found.startsWith(word) || found.includes(` ${word}`);
  if (words.every(isBegun)) return 'word';
  if (words.every((word) => found.includes(word))) return 'inside';
  return isScattered(wanted.replaceAll(' ', ''), found) ? 'scattered' : null;
}

/** The best answer among several texts: a company's names in all languages. */
export function matchTexts(typed: string, texts: Iterable<string>): TextMatch | null {
  let best: TextMatch | null = null;
  for (const text of texts) {
    const match = matchText(typed, text);
    if (match === null) continue;
    if (best === null || textMatches.indexOf(match) < textMatches.indexOf(best)) best = match;
  }
  return best;
}

function isScattered(letters: string, text: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
