import type { CodeEntry, CodeList } from '@symbiomap/domain/classifications';

/** What a code is about: each has lists of its own. */
export type CodeKind = 'sector' | 'waste' | 'operation';

/** A list of codes with its titles in the languages that are spoken here. */
export interface CodeBook {
  readonly list: CodeList;
  /** What a code is called; an empty text if nothing is known. */
  titleOf(entry: CodeEntry): string;
  /** What answers a word or the beginning of a code, best first; without one, what the list begins with. */
  search(text: string): readonly CodeEntry[];
  /** What may be meant by a text that is no code of the list. */
  nearest(text: string): CodeEntry | null;
}

const opened = new Map<string, Promise<CodeBook | null>>();

/**
 * Opens the list that a board has chosen for codes of a kind, or else the usual one; `null` if nobody here knows it.
 * Lists and titles are fetched with the first field that shows one. Rejects without a network, if they are not here.
 */
export function openCodeBook(
  kind: CodeKind,
  chosen: string | null,
  languages: readonly string[],
): Promise<CodeBook | null> {
  const key = [kind, chosen, ...languages].join(' ');
  const known = opened.get(key);
  if (known !== undefined) return known;
  const opening = readCodeBook(kind, chosen, languages);
  opened.set(key, opening);
  // Asked again, it may be there.
  opening.catch(() => opened.delete(key));
  return opening;
}

async function readCodeBook(
  kind: CodeKind,
  chosen: string | null,
  languages: readonly string[],
): Promise<CodeBook | null> {
  const lists = await import('@symbiomap/domain/classifications');
  const usual = {
    sector: () => 'NACE-2.1',
    waste: () => lists.wasteListOn(new Date().toISOString().slice(0, 10)),
    operation: () => 'operations',
  };
  const list = lists.codeList(chosen ?? usual[kind]());
  if (list === null) return null;
  const titles = await Promise.all(
    languages.map((language) => lists.loadTitles(list.id, language)),
  );
  const [wanted = new Map<string, string>(), second = wanted] = titles;
  let index: ReturnType<typeof lists.indexCodes> | null = null;
  // Sections and chapters say too little to be chosen.
  const isChoosable = ({ level }: CodeEntry) => level > 0 || list.finestLevel === 0;
  const search = (text: string) => {
    if (text.trim() === '')
      return list.entries.filter(({ level }) => level === Math.min(1, list.finestLevel));
    index ??= lists.indexCodes(list, titles);
    return lists.searchCodes(index, text).filter(isChoosable);
  };
  return {
    list,
    titleOf: (entry) => lists.titleOf(list, entry, wanted, second) ?? '',
    search,
    nearest: (text) => lists.nearestCode(list, text) ?? search(text)[0] ?? null,
  };
}
