/** How a waste entry stands in the list: always one thing, or one of a pair that a test of hazards decides. */
export const entryTypes = [
  'absolute-hazardous',
  'absolute-harmless',
  'mirror-hazardous',
  'mirror-harmless',
] as const;
export type EntryType = (typeof entryTypes)[number];

/**
 * Where a code comes from: `listed` by the list itself; `national`, added by a country under a code that the list
 * leaves free; `unread`, from a part of the list whose official text nobody here could read: it may well be right.
 */
export type CodeStanding = 'listed' | 'national' | 'unread';

/** One code of a list: facts only. What it is called stands in the titles, by language. */
export interface CodeEntry {
  /** As it is written and stored: `02 06 01`, `10.71`, `R5`; without an asterisk. */
  readonly code: string;
  /** How deep it lies: 0 for chapters and sections. */
  readonly level: number;
  /** The code above it; of a national code, the listed one that it refines. */
  readonly parent: string | null;
  readonly standing: CodeStanding;
  /** Whether the list calls it hazardous; `null` where the list says nothing of the kind. */
  readonly isHazardous: boolean | null;
  readonly entryType: EntryType | null;
  /** Of a harmless mirror the hazardous codes that go before it, of a hazardous one those it is told from. */
  readonly mirrors: readonly string[];
}

/** A list of codes in one version. The same code means other things in other lists and versions. */
export interface CodeList<Id extends string = string> {
  readonly id: Id;
  /** All listed codes, in the order of the list. */
  readonly entries: readonly CodeEntry[];
  /** The depth of the codes that say enough to be chosen: classes and wastes. */
  readonly finestLevel: number;
  /** Codes of the version before that are gone, and what took their place. */
  readonly replaced: ReadonlyMap<string, readonly string[]>;
  /** What somebody wrote – with any spacing, dots, an asterisk or none – as the list writes it; `null` if it is no such code. */
  read(text: string): string | null;
  /** The entry of a code as somebody wrote it; `null` if the list has none and leaves no room for one. */
  find(text: string): CodeEntry | null;
  /** The code as it is printed: `06 01 06*`. */
  write(entry: CodeEntry): string;
}

/** From an entry up to the top of the list, without itself. */
export function parentsOf(list: CodeList, entry: CodeEntry): readonly CodeEntry[] {
  const parent = entry.parent === null ? null : list.find(entry.parent);
  return parent === null ? [] : [parent, ...parentsOf(list, parent)];
}

/**
 * The code that somebody may have meant who wrote one that the list lacks: what took its place, else one that
 * differs in a digit, as near to the end as may be, else the nearest above it. `null` if nothing is near.
 */
export function nearestCode(list: CodeList, text: string): CodeEntry | null {
  const wanted = bareCode(text).slice(0, maxBareLength);
  if (wanted === '' || list.find(text) !== null) return null;
  const [successor] = list.replaced.get(list.read(text) ?? '') ?? [];
  if (successor !== undefined) return list.find(successor);
  const bare = list.entries.map((entry) => ({ entry, code: entry.code.replace(/[ .]/g, '') }));
  const beside = bare.filter(({ code }) => isOneOff(code, wanted));
  for (let length = wanted.length - 1; length >= 0; length--) {
    const start = wanted.slice(0, length);
    const near = beside.find(({ code }) => code.startsWith(start));
    const above = length < 2 ? undefined : bare.find(({ code }) => code === start);
    if (near !== undefined || above !== undefined) return (near ?? above)?.entry ?? null;
  }
  return null;
}

/** Longer than any code; what somebody pasted may be a page. */
const maxBareLength = 12;

/** Only what tells codes apart: letters and digits. */
function bareCode(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** Whether two codes are of one length and differ in one place, or in two neighbours that changed places. */
function isOneOff(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3) return false;
  const places = [...one].flatMap((letter, place) => (letter === other[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  return (
    places.length === 1 ||
    (places.length === 2 &&
      second === first + 1 &&
      one[first] === other[second] &&
      one[second] === other[first])
  );
}
