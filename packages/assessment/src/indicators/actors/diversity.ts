import { sectorOf } from '../../matching/sectorCode.ts';
import { defineIndicator } from '../indicator.ts';

/**
 * I18: how mixed a board is: the Shannon index H = −Σ p·ln p, of the sectors of its companies (NACE divisions) and of
 * the kinds of its resources that flow. 0: all are alike; `ln n`: n kinds, all as frequent.
 */
export const diversity = defineIndicator({
  id: 'I18',
  unit: '',
  parts: { sectors: { unit: '' }, 'resource-kinds': { unit: '' }, 'sector-count': { unit: '' } },
  missing: ['sector', 'no-sectors'],
  compute({ graph, exchanges }) {
    const companies = [...graph.board.companies.values()].filter(({ kind }) =>
      ['company', 'utility', 'infrastructure'].includes(kind),
    );
    const divisions = companies.flatMap((company) => sectorOf(company)?.code.slice(0, 2) ?? []);
    const bare = companies.filter((company) => sectorOf(company) === null).map(({ id }) => id);
    const value = shannonIndex(divisions);
    return {
      value,
      parts: [
        { part: 'sectors', value },
        { part: 'sector-count', value: value === null ? null : new Set(divisions).size },
        {
          part: 'resource-kinds',
          value: shannonIndex(exchanges.flatMap(({ resource }) => resource?.kind ?? [])),
        },
      ],
      unknown: [
        ...(value === null ? [{ missing: 'no-sectors' as const, items: [] }] : []),
        ...(bare.length > 0 ? [{ missing: 'sector' as const, items: bare.sort() }] : []),
      ],
    };
  },
});

/** −Σ p·ln p of how often each occurs; `null` where there is none. */
export function shannonIndex(kinds: readonly string[]): number | null {
  if (kinds.length === 0) return null;
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let index = 0;
  for (const kind of [...counts.keys()].sort()) {
    const share = (counts.get(kind) ?? 0) / kinds.length;
    index -= share * Math.log(share);
  }
  // −0 is no figure that anybody wants to read.
  return index === 0 ? 0 : index;
}
