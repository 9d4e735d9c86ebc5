import type { CodeList } from './codeList.ts';
import { naceChangedMeaning } from './naceChanges.ts';
import { naceFacts2 } from './naceFacts2.ts';
import { naceFacts21 } from './naceFacts21.ts';
import { numberedList } from './numberedList.ts';
import { sectorList } from './sectorList.ts';
import { wasteFacts2015 } from './wasteFacts.ts';
import {
  openSubchapters2025,
  unreadCodes2025,
  wasteChangeDay,
  wasteChanges2025,
  wasteFacts2025,
} from './wasteFacts2025.ts';
import { wasteList } from './wasteList.ts';

/** The lists that are known, by the id that records and settings name them by. */
export const codeListIds = [
  'LoW-2015',
  'LoW-2025',
  'NACE-2.1',
  'NACE-2',
  'operations',
  'hazards',
] as const;
export type CodeListId = (typeof codeListIds)[number];

const makers: Readonly<Record<CodeListId, () => CodeList<CodeListId>>> = {
  'LoW-2015': () => wasteList({ id: 'LoW-2015', facts: wasteFacts2015 }),
  'LoW-2025': () =>
    wasteList({
      id: 'LoW-2025',
      facts: wasteFacts2025,
      unreadCodes: unreadCodes2025,
      openSubchapters: openSubchapters2025,
      replaced: new Map(wasteChanges2025.map((change) => [change.old, change.new])),
    }),
  'NACE-2.1': () => sectorList('NACE-2.1', naceFacts21),
  'NACE-2': () => sectorList('NACE-2', naceFacts2),
  operations: () => numberedList('operations', { R: 13, D: 15 }),
  hazards: () => numberedList('hazards', { HP: 15 }),
};
const made = new Map<CodeListId, CodeList<CodeListId>>();

/** Whether a list of this id is known. */
export function isCodeListId(id: string): id is CodeListId {
  return Object.hasOwn(makers, id);
}

/** A list by its id; `null` for one that is not known: nothing can be said of its codes then. */
export function codeList(id: string): CodeList<CodeListId> | null {
  if (!isCodeListId(id)) return null;
  const known = made.get(id) ?? makers[id]();
  made.set(id, known);
  return known;
}

/** The List of Waste that holds on a day (`2026-12-09`). */
export function wasteListOn(day: string): 'LoW-2015' | 'LoW-2025' {
  return day < wasteChangeDay ? 'LoW-2015' : 'LoW-2025';
}

/**
 * What a code of one version of NACE is in the other: `same` by its title; `unsure` if the other has the code
 * under another title, perhaps for something else; `gone` if it does not have it.
 */
export function meaningInOther(
  code: string,
  from: 'NACE-2' | 'NACE-2.1',
): 'same' | 'unsure' | 'gone' | null {
  const entry = codeList(from)?.find(code) ?? null;
  if (entry === null) return null;
  const other = codeList(from === 'NACE-2' ? 'NACE-2.1' : 'NACE-2')?.find(entry.code) ?? null;
  if (other === null) return 'gone';
  return naceChangedMeaning.has(other.code) || other.standing !== 'listed' ? 'unsure' : 'same';
}
