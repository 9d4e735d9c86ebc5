import { foldName } from '@symbiomap/domain';

/** How something is written: all its words are in a name, in any order. */
export interface Spelling {
  readonly words: readonly SpelledWord[];
  /** How much it says: more words first, then more letters. */
  readonly weight: number;
}

interface SpelledWord {
  readonly text: string;
  /** Words that begin so will do. */
  readonly isStem: boolean;
}

/** Reads a spelling: words with spaces between them; one that ends in `*` is how a word begins. */
export function readSpelling(written: string): Spelling {
  const words = written.split(/\s+/).map((word): SpelledWord => {
    const isStem = word.endsWith('*');
    return { text: foldName(isStem ? word.slice(0, -1) : word), isStem };
  });
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return { words, weight: words.length * 100 + letters };
}

/** The words of a name as spellings are held against them: in one alphabet, without accents and capitals. */
export function wordsOf(name: string): readonly string[] {
  return foldName(name).split(' ');
}

/** Whether a name says it. A Latin plural need not be listed. */
export function isSpelled({ words }: Spelling, name: readonly string[]): boolean {
  return words.every(({ text, isStem }) =>
    name.some((word) => (isStem ? word.startsWith(text) : word === text || word === `${text}s`)),
  );
}
