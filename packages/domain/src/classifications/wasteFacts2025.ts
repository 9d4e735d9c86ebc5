import { wasteFacts2015 } from './wasteFacts.ts';

/**
 * What Commission Delegated Decision (EU) 2025/934 changes in the list, from 9 December 2026. Its annex was only
 * readable from secondary sources: these changes are known, others in 16 06 and 19 14 are not. Codes there
 * that are not listed count as unread, and nothing is claimed of them.
 */
export const wasteChanges2025: readonly {
  readonly old: string;
  readonly new: readonly string[];
}[] = [
  { old: '19 02 11', new: ['19 02 12', '19 02 13'] },
  { old: '20 01 33', new: ['20 01 42', '20 01 43'] },
  { old: '20 01 34', new: ['20 01 44'] },
];

/** The day from which the changed list holds. */
export const wasteChangeDay = '2026-12-09';

/** Sub-chapters of which not every entry is known. */
export const openSubchapters2025 = ['16 06', '19 14'] as const;

/** Entries that are still named, but may be called hazardous now. */
export const unreadCodes2025 = ['16 06 04', '16 06 05'] as const;

/** The facts of the changed list, made from those of 2015. `?` is hazardous, `-` is not, and neither type is known. */
export const wasteFacts2025 = wasteFacts2015
  .replace(/^1606 .*$/m, '1606 01* 02* 03* 04 05 06* 07?')
  .replace(/^(1902 .*?) 11!/m, '$1 12? 13?')
  .replace(/^1913 .*$/m, (line) => `${line}\n1914`)
  .replace(/^(2001 .*) 33\* 34 (.*) 99$/m, '$1 $2 42? 43? 44- 99');
