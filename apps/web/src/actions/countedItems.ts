import type { Translate } from '@symbiomap/i18n';

const counted = ['companies', 'flows', 'areas', 'notes'] as const;

/** How many of what: "2 companies, 1 note". What there is none of is not named; empty if there is nothing. */
export function countedItems(
  translate: Translate,
  countOf: (table: (typeof counted)[number]) => number,
): string {
  return counted
    .map((table) => ({ table, count: countOf(table) }))
    .filter(({ count }) => count > 0)
    .map(({ table, count }) => translate(`count.${table}`, { count }))
    .join(', ');
}
