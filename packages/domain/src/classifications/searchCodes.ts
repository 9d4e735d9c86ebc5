import { foldName } from '../names/foldName.ts';
import { parentsOf, type CodeEntry, type CodeList } from './codeList.ts';
import { everydayWords } from './everydayWords.ts';
import type { Titles } from './titles.ts';
import { wordLikeness } from './wordLikeness.ts';

/** A list made ready for searching in the languages whose titles were given. */
export interface CodeIndex {
  readonly list: CodeList;
  /** Every folded word of the titles, and how much it says about which entry (by its place in the list). */
  readonly words: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** How much a word says by where it stands. What lies above tells of what is below, but less. */
const weights = { everyday: 1.15, title: 1, above: 0.45 } as const;

/** Makes a list ready for searching: some 50 ms for two languages, so once and then kept. */
export function indexCodes(list: CodeList, titles: readonly Titles[]): CodeIndex {
  const words = new Map<string, Map<number, number>>();
  const everyday = everydayOf(list);
  const foldedTitles = titles.map(
    (inLanguage) =>
      new Map([...inLanguage].map(([code, title]) => [code, foldName(title).split(' ')] as const)),
  );
  list.entries.forEach((entry, place) => {
    const above = parentsOf(list, entry);
    const add = (parts: readonly string[], weight: number) => {
      for (const word of parts) {
        if (word.length < 2) continue;
        const places = words.get(word) ?? new Map<number, number>();
        // In short titles each word says more.
        const said = weight * (1 + 0.6 / parts.length);
        places.set(place, Math.max(places.get(place) ?? 0, said));
        words.set(word, places);
      }
    };
    for (const folded of foldedTitles) {
      add(folded.get(entry.code) ?? [], weights.title);
      for (const { code } of above) add(folded.get(code) ?? [], weights.above);
    }
    for (const word of everyday.get(entry.code) ?? [])
      add(foldName(word).split(' '), weights.everyday);
  });
  return { list, words };
}

/**
 * The entries that answer what somebody wrote, best first: by words of any language of the index, in any order and
 * either alphabet, begun or slightly misspelled; or by code, however it is spaced.
 */
export function searchCodes(index: CodeIndex, text: string, limit = 40): readonly CodeEntry[] {
  const written = text.slice(0, longestQuery);
  const byCode = codesBegunWith(index.list, written);
  if (byCode.length > 0) return byCode.slice(0, limit);
  const wanted = [...new Set(foldName(written).split(' '))].filter((word) => word !== '');
  const found = wanted.map((word) => entriesSaying(index, word));
  const inAll = [...(found[0] ?? new Map<number, number>()).keys()].filter((place) =>
    found.every((places) => places.has(place)),
  );
  const places = inAll.length > 0 ? inAll : [...new Set(found.flatMap((each) => [...each.keys()]))];
  const total = (place: number) => found.reduce((sum, each) => sum + (each.get(place) ?? 0), 0);
  return places
    .map((place) => ({ place, score: total(place) }))
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, limit)
    .flatMap(({ place }) => index.list.entries[place] ?? []);
}

/** Nobody searches for more; what somebody pasted may be a page. */
const longestQuery = 120;

function entriesSaying({ list, words }: CodeIndex, wanted: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [word, places] of words) {
    const likeness = wordLikeness(wanted, word);
    if (likeness === 0) continue;
    for (const [place, weight] of places) {
      const level = list.entries[place]?.level ?? 0;
      const score = likeness * weight * (level === list.finestLevel ? 1 : 0.93);
      found.set(place, Math.max(found.get(place) ?? 0, score));
    }
  }
  return found;
}

function codesBegunWith(list: CodeList, text: string): readonly CodeEntry[] {
  const exact = list.find(text);
  const start = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.*-]/g, '')
    .replace(/^[A-Z](?=\d\d)/, (letter) => (list.finestLevel === 0 ? letter : ''));
  if (!/^[A-Z]{0,2}\d+$/.test(start))
    return exact === null || text.trim().length > 1 ? [] : [exact];
  const begun = list.entries.filter(({ code }) => code.replace(/[ .]/g, '').startsWith(start));
  return exact === null ? begun : [exact, ...begun.filter(({ code }) => code !== exact.code)];
}

function everydayOf(list: CodeList): ReadonlyMap<string, readonly string[]> {
  const table = list.id.startsWith('LoW')
    ? 'wastes'
    : list.id.startsWith('NACE')
      ? 'sectors'
      : list.id;
  const lines =
    table === 'wastes' || table === 'sectors' || table === 'operations' ? everydayWords[table] : '';
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [code = '', said = ''] = line.split(': ');
        return code === '' ? [] : [[code, said.split(' ')]];
      }),
  );
}
