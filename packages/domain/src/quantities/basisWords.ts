import type { Basis } from '../records/amountField.ts';

/** How people say beside a unit whether water counts, in our languages. A dot may be left out. */
const words: Readonly<Record<Basis, readonly string[]>> = {
  dry: [
    'dry matter', 'dry mass', 'dry weight', 'dry solids', 'dry basis', 'dry', 'DM', 'DS',
    'сухого вещества', 'сухих веществ', 'сухой массы', 'абсолютно сухого вещества', 'а.с.в.', 'с.в.', 'сухого', 'сухой', 'сухих', 'сух.',
    'tørstof', 'tørrstoff', 'torrsubstans', 'TS', 'tør', 'torr', 'tørr',
    'kuiva-ainetta', 'kuiva-aine', 'kuiva', 'ka',
    'suchej masy', 'sucha masa', 's.m.', 'sucha',
    'Trockensubstanz', 'Trockenmasse', 'TM', 'atro', 'trocken',
  ],
  wet: [
    'wet weight', 'wet mass', 'wet basis', 'wet', 'as received', 'fresh weight', 'fresh',
    'естественной влажности', 'влажного', 'влажной', 'влажных', 'влажн.', 'вл.',
    'vådvægt', 'våd', 'våtvikt', 'våtvekt', 'våt', 'tuorepaino', 'tuore', 'märkä', 'märkäpaino',
    'mokrej masy', 'mokra', 'Frischmasse', 'FM', 'feucht',
  ],
}; // prettier-ignore

/** The words as one pattern, the longest first: "dry matter" goes before "dry". */
function patternOf(list: readonly string[]): RegExp {
  const parts = [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, String.raw`\.?`).replace(/ /g, String.raw`\s`));
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])\(?(?:${parts.join('|')})\)?(?![\p{L}\p{N}])`,
    'iu',
  );
}
const patterns: readonly (readonly [Basis, RegExp])[] = [
  ['dry', patternOf(words.dry)],
  ['wet', patternOf(words.wet)],
];
const normalState =
  /(?<![\p{L}\p{N}])\(?(?:(?:при\s)?н\.?\s?у\.?|при\sнормальных\sусловиях|at\snormal\sconditions|at\sNTP|i\.\s?N\.)\)?(?![\p{L}\p{N}])/iu;

/** What stands between a number and the end of an amount, without what is said about the state. */
export interface StatedBasis {
  readonly basis: Basis | null;
  /** Whether a volume is said to be that at normal conditions. */
  readonly isNormal: boolean;
  readonly rest: string;
}

/** Takes out of "t TS/år" what says how it is counted: dry or wet, at normal conditions. */
export function takeBasis(written: string): StatedBasis {
  const isNormal = normalState.test(written);
  const withoutState = isNormal ? written.replace(normalState, '') : written;
  for (const [basis, pattern] of patterns) {
    if (pattern.test(withoutState))
      return { basis, isNormal, rest: withoutState.replace(pattern, '').trim() };
  }
  return { basis: null, isNormal, rest: withoutState.trim() };
}
