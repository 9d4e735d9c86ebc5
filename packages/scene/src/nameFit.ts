/** Letters of a name above which it may need a third line; the sector then gives its line up. */
const longNameLetters = 42;

/** How long the longest word of a name is: it is written smaller rather than broken. */
export type WordLength = 'long' | 'longer' | 'longest';

export function isLongName(name: string): boolean {
  return name.length > longNameLetters;
}

export function wordLength(name: string): WordLength | undefined {
  const letters = Math.max(...name.split(/[\s-]+/u).map((word) => word.length));
  if (letters > 18) return 'longest';
  if (letters > 14) return 'longer';
  return letters > 11 ? 'long' : undefined;
}

/** How the name on a card is set, in board units. */
export interface NameSetting {
  readonly sizeUnits: number;
  readonly lineUnits: number;
  readonly widthUnits: number;
  readonly mostLines: number;
}

/** Room for a name beside the strip, without the signs in the corner. */
const fullWidth = 173;
/** What the signs in the corner take of it. */
const signsWidth = 14;

/** How a name is set so that it fits: at full detail, or larger where only the name shows. */
export function nameSetting(name: string, detail: 'near' | 'mid'): NameSetting {
  const word = wordLength(name);
  const isLong = isLongName(name);
  if (detail === 'near') {
    const sizeUnits = word === 'longest' ? 12.5 : word === 'longer' ? 14 : 15;
    const widthUnits = word === 'longest' ? fullWidth : fullWidth - signsWidth;
    return { sizeUnits, lineUnits: 20, widthUnits, mostLines: isLong ? 3 : 2 };
  }
  const [sizeUnits, lineUnits] = midSize(word, isLong);
  return { sizeUnits, lineUnits, widthUnits: fullWidth, mostLines: 3 };
}

function midSize(word: WordLength | undefined, isLong: boolean): readonly [number, number] {
  if (word === 'longest') return [12.75, 17];
  if (word === 'longer') return [16, 19];
  return word === 'long' || isLong ? [18, 21] : [21, 25];
}
