import { defineIndicator } from '../indicator.ts';
import type { Look } from '../look.ts';
import { betweenness } from './betweenness.ts';
import { indispensable } from './indispensable.ts';

const shown = 3;

/**
 * I15: companies without which a part of the map falls apart; who lies on most shortest ways between others, who gives
 * and takes in most links, and which share of all links the largest hub has.
 */
export const keyCompanies = defineIndicator({
  id: 'I15',
  unit: '',
  parts: {
    between: { unit: '', of: 'company' },
    'gives-to': { unit: '', of: 'company' },
    'takes-from': { unit: '', of: 'company' },
    'hub-share': { unit: '%' },
  },
  missing: [],
  compute({ links }) {
    const { ids, takers, linkCount } = links;
    const companies = indispensable(links).flatMap((place) => ids[place] ?? []);
    const given = takers.map(({ length }) => length);
    const taken = givenTo(takers);
    const hub = Math.max(0, ...ids.map((_, place) => (given[place] ?? 0) + (taken[place] ?? 0)));
    const top = (part: 'between' | 'gives-to' | 'takes-from', scores: readonly number[]) =>
      highest(ids, scores).map(([of, value]) => ({ part, of, value }));
    return {
      value: companies.length,
      companies,
      parts: [
        ...top('between', betweenness(links)),
        ...top('gives-to', given),
        ...top('takes-from', taken),
        { part: 'hub-share', value: linkCount === 0 ? null : (hub / linkCount) * 100 },
      ],
    };
  },
});

function givenTo(takers: Look['links']['takers']): readonly number[] {
  const counts = takers.map(() => 0);
  for (const places of takers) for (const taker of places) counts[taker] = (counts[taker] ?? 0) + 1;
  return counts;
}

function highest(
  ids: readonly string[],
  scores: readonly number[],
): readonly (readonly [string, number])[] {
  return ids
    .map((id, place) => [id, scores[place] ?? 0] as const)
    .filter(([, score]) => score > 0)
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || (a < b ? -1 : 1))
    .slice(0, shown);
}
