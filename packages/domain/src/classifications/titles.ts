import type { CodeEntry, CodeList } from './codeList.ts';
import { meaningInOther, type CodeListId } from './codeLists.ts';

/** What the codes of a list are called in one language. */
export type Titles = ReadonlyMap<string, string>;

type Load = () => Promise<{ readonly default: Readonly<Record<string, string>> }>;

/** Each a file of its own, fetched when somebody needs it. */
const files = {
  sectors: {
    da: () => import('./titles/sectors.da.json', { with: { type: 'json' } }),
    de: () => import('./titles/sectors.de.json', { with: { type: 'json' } }),
    en: () => import('./titles/sectors.en.json', { with: { type: 'json' } }),
    et: () => import('./titles/sectors.et.json', { with: { type: 'json' } }),
    fi: () => import('./titles/sectors.fi.json', { with: { type: 'json' } }),
    lt: () => import('./titles/sectors.lt.json', { with: { type: 'json' } }),
    lv: () => import('./titles/sectors.lv.json', { with: { type: 'json' } }),
    pl: () => import('./titles/sectors.pl.json', { with: { type: 'json' } }),
    ru: () => import('./titles/sectors.ru.json', { with: { type: 'json' } }),
    sv: () => import('./titles/sectors.sv.json', { with: { type: 'json' } }),
  },
  wastes: {
    en: () => import('./titles/wastes.en.json', { with: { type: 'json' } }),
    ru: () => import('./titles/wastes.ru.json', { with: { type: 'json' } }),
  },
  operations: {
    en: () => import('./titles/operations.en.json', { with: { type: 'json' } }),
    ru: () => import('./titles/operations.ru.json', { with: { type: 'json' } }),
  },
  hazards: {
    en: () => import('./titles/hazards.en.json', { with: { type: 'json' } }),
    ru: () => import('./titles/hazards.ru.json', { with: { type: 'json' } }),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Load>>>>;

const filesOf: Readonly<Record<CodeListId, Readonly<Record<string, Load>>>> = {
  'LoW-2015': files.wastes,
  'LoW-2025': files.wastes,
  'NACE-2.1': files.sectors,
  'NACE-2': files.sectors,
  operations: files.operations,
  hazards: files.hazards,
};

/** The languages that a list has titles in. Russian sectors are named down to the divisions only. */
export function titleLanguages(list: CodeListId): readonly string[] {
  return Object.keys(filesOf[list]);
}

/**
 * Fetches the titles of a list in a language; none if there are none. Of NACE Rev. 2 only codes that mean the same
 * in Rev. 2.1 have one. Rejects if the file cannot be fetched.
 */
export async function loadTitles(list: CodeListId, language: string): Promise<Titles> {
  const titles = filesOf[list];
  const load = Object.hasOwn(titles, language) ? titles[language] : undefined;
  if (load === undefined) return new Map();
  const all = Object.entries((await load()).default);
  return new Map(
    list === 'NACE-2' ? all.filter(([code]) => meaningInOther(code, 'NACE-2') === 'same') : all,
  );
}

/**
 * What a code is called: in the language wanted; else by the nearest above it that has a name there, with what a
 * second language calls it. `null` if neither says anything.
 */
export function titleOf(
  list: CodeList,
  entry: CodeEntry,
  wanted: Titles,
  second: Titles = wanted,
): string | null {
  const own = wanted.get(entry.code);
  if (own !== undefined) return own;
  const other = second.get(entry.code);
  const parent = entry.parent === null ? null : list.find(entry.parent);
  const above = parent === null ? null : nearestTitle(list, parent, wanted);
  return [above, other].filter((title) => title !== null && title !== undefined).join(': ') || null;
}

function nearestTitle(list: CodeList, entry: CodeEntry, titles: Titles): string | null {
  const own = titles.get(entry.code);
  const parent = entry.parent === null ? null : list.find(entry.parent);
  return own ?? (parent === null ? null : nearestTitle(list, parent, titles));
}
