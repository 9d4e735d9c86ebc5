/** How long the longest word of a name is: it is written smaller rather than broken. */
export type WordLength = 'long' | 'longer' | 'longest';

/** About how many letters a line of a name has, by its longest word: wide ones, as Cyrillic has them. */
const lineLetters = { short: 19, long: 19, longer: 20, longest: 23 } as const;

/** Whether a name takes a third line at full detail; the sector then gives its line up. */
export function isLongName(name: string): boolean {
  const most = lineLetters[wordLength(name) ?? 'short'];
  let lines = 1;
  let letters = 0;
  for (const { length } of name.split(/\s+/u)) {
    const more = letters === 0 ? length : letters + 1 + length;
    if (letters > 0 && more > most) {
      lines += 1;
      letters = length;
    } else letters = more;
  }
  return lines > 2;
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
