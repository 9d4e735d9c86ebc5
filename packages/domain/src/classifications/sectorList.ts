import type { CodeEntry, CodeList } from './codeList.ts';
import { readableDigits } from './readableDigits.ts';

/** A version of NACE from its facts. */
export function sectorList<const Id extends string>(id: Id, facts: string): CodeList<Id> {
  const byCode = new Map<string, CodeEntry>();
  const add = (code: string, level: number, parent: string | null) => {
    if (!byCode.has(code)) byCode.set(code, { ...plain, code, level, parent });
  };
  for (const line of facts.trim().split('\n')) {
    const [head = '', ...groups] = line.split(' ');
    const section = head.slice(0, 1);
    const division = head.slice(1);
    add(section, 0, null);
    add(division, 1, section);
    for (const [digit = '', ...classes] of groups) {
      const group = `${division}.${digit}`;
      add(group, 2, division);
      for (const last of classes) add(`${group}${last}`, 3, group);
    }
  }
  return {
    id,
    entries: [...byCode.values()],
    finestLevel: 3,
    replaced: new Map(),
    read: readSectorCode,
    find: (text) => {
      const asListed = byCode.get(text);
      if (asListed !== undefined) return asListed;
      const code = readSectorCode(text);
      return code === null ? null : (byCode.get(code) ?? nationalClass(code, byCode));
    },
    write: ({ code }) => code,
  };
}

const plain = { standing: 'listed', isHazardous: null, entryType: null, mirrors: [] } as const;

/** `1071`, `C10.71`, `10 71`, `c` … as the list writes it; longer codes as countries do: `10.71.1`. */
function readSectorCode(text: string): string | null {
  if (text.length > 40) return null;
  const trimmed = text.normalize('NFKC').trim().toUpperCase();
  if (/^[A-Z]$/.test(trimmed)) return trimmed;
  const digits = readableDigits(trimmed.replace(/^[A-Z](?=\s*\d)/, ''));
  if (digits === null || digits.length < 2 || digits.length > 6) return null;
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].filter(Boolean).join('.');
}

/** Countries refine classes by further digits: OKVED 2, DB07. */
function nationalClass(code: string, listed: ReadonlyMap<string, CodeEntry>): CodeEntry | null {
  const parent = code.slice(0, 5);
  return code.length > 5 && listed.has(parent)
    ? { ...plain, code, level: 4, parent, standing: 'national' }
    : null;
}
