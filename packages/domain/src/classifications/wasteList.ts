import type { CodeEntry, CodeList, EntryType } from './codeList.ts';
import { readableDigits } from './readableDigits.ts';

/** What a version of the list says beside its entries. */
interface WasteListWords<Id extends string> {
  readonly id: Id;
  readonly facts: string;
  /** Entries whose hazard nobody here could read. */
  readonly unreadCodes?: readonly string[];
  /** Sub-chapters of which more entries exist than are listed here. */
  readonly openSubchapters?: readonly string[];
  readonly replaced?: CodeList['replaced'];
}

const entryTypeOf: Readonly<Record<string, EntryType>> = {
  '*': 'absolute-hazardous',
  '': 'absolute-harmless',
  '!': 'mirror-hazardous',
  '~': 'mirror-harmless',
};
/** Marks of entries that the list calls hazardous; of `?` and `-` nobody here could read the type. */
const hazardMarks = '*!?';

/** Sub-chapters that countries have added. Poland: 10 80, 16 80 to 16 82, 19 80. */
const nationalSubchapter = /^(10 80|16 8[0-2]|19 80)$/;

/** A version of the List of Waste from its facts. */
export function wasteList<const Id extends string>(words: WasteListWords<Id>): CodeList<Id> {
  const byCode = new Map<string, CodeEntry>();
  const unread = new Set(words.unreadCodes);
  for (const line of words.facts.trim().split('\n')) {
    for (const entry of entriesOf(line.trim(), unread)) {
      if (!byCode.has(entry.code)) byCode.set(entry.code, entry);
    }
  }
  for (const entry of byCode.values()) {
    if (entry.entryType !== 'mirror-harmless') continue;
    for (const code of entry.mirrors) {
      const hazardous = byCode.get(code);
      if (hazardous === undefined) continue;
      byCode.set(code, { ...hazardous, mirrors: [...hazardous.mirrors, entry.code] });
    }
  }
  const list: CodeList<Id> = {
    id: words.id,
    entries: [...byCode.values()],
    finestLevel: 2,
    replaced: words.replaced ?? new Map(),
    read: readWasteCode,
    find: (text) => {
      const asListed = byCode.get(text);
      if (asListed !== undefined) return asListed;
      const code = readWasteCode(text);
      if (code === null) return null;
      return byCode.get(code) ?? unlisted(code, byCode, words.openSubchapters ?? []);
    },
    write: ({ code, isHazardous }) => (isHazardous === true ? `${code}*` : code),
  };
  return list;
}

function* entriesOf(line: string, unread: ReadonlySet<string>): Generator<CodeEntry> {
  const [head = '', ...wastes] = line.split(' ');
  const chapter = head.slice(0, 2);
  const subchapter = `${chapter} ${head.slice(2)}`;
  yield { ...plain, code: chapter };
  yield { ...plain, code: subchapter, level: 1, parent: chapter };
  for (const waste of wastes) {
    const code = `${subchapter} ${waste.slice(0, 2)}`;
    const mark = waste.slice(2, 3);
    const entryType = entryTypeOf[mark] ?? null;
    yield {
      code,
      level: 2,
      parent: subchapter,
      standing: unread.has(code) ? 'unread' : 'listed',
      isHazardous: unread.has(code) ? null : mark !== '' && hazardMarks.includes(mark),
      entryType: unread.has(code) ? null : entryType,
      mirrors: (waste.slice(3).match(/\d\d/g) ?? []).map((end) => `${subchapter} ${end}`),
    };
  }
}

const plain = {
  level: 0,
  parent: null,
  standing: 'listed',
  isHazardous: null,
  entryType: null,
  mirrors: [],
} as const;

/** `020601`, `02-06-01`, `06 01 06*` … as the list writes it. */
function readWasteCode(text: string): string | null {
  const digits = readableDigits(text);
  if (digits === null || ![2, 4, 6].includes(digits.length)) return null;
  return digits.replace(/(\d\d)(?=\d)/g, '$1 ');
}

/** A code that the list lacks but leaves room for: from 80 on under a listed sub-chapter, or one not read. */
function unlisted(
  code: string,
  listed: ReadonlyMap<string, CodeEntry>,
  openSubchapters: readonly string[],
): CodeEntry | null {
  const parent = code.slice(0, -3);
  const level = parent.length < 3 ? 1 : 2;
  if (level === 1) {
    return nationalSubchapter.test(code)
      ? { ...plain, code, level, parent, standing: 'national' }
      : null;
  }
  if (openSubchapters.includes(parent))
    return { ...plain, code, level, parent, standing: 'unread' };
  const isKnownParent = listed.has(parent) || nationalSubchapter.test(parent);
  // 99 is for what the list itself did not think of; countries begin at 80, or anywhere in their own sub-chapters.
  const isFree = Number(code.slice(-2)) >= 80 && !code.endsWith(' 99');
  return isKnownParent && (isFree || nationalSubchapter.test(parent))
    ? { ...plain, code, level, parent, standing: 'national' }
    : null;
}
