import type { CodeEntry, CodeList } from './codeList.ts';

/** A list of letters with a number: the operations R1 to R13 and D1 to D15, the hazardous properties HP1 to HP15. */
export function numberedList<const Id extends string>(
  id: Id,
  counts: Readonly<Record<string, number>>,
): CodeList<Id> {
  const entries = Object.entries(counts).flatMap(([letters, count]) =>
    Array.from({ length: count }, (_, index): CodeEntry => ({
      code: `${letters}${String(index + 1)}`,
      level: 0,
      parent: null,
      standing: 'listed',
      isHazardous: null,
      entryType: null,
      mirrors: [],
    })),
  );
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const read = (text: string) => {
    if (text.length > 40) return null;
    const bare = text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s.\-–]/g, '');
    const [, letters = '', digits = ''] = /^([A-Z]{1,2})0?(\d{1,2})$/.exec(bare) ?? [];
    return Object.hasOwn(counts, letters) ? `${letters}${digits}` : null;
  };
  return {
    id,
    entries,
    finestLevel: 0,
    replaced: new Map(),
    read,
    find: (text) => byCode.get(read(text) ?? '') ?? null,
    write: ({ code }) => code,
  };
}
