import type { BoardGraph } from '@symbiomap/domain';
import { indispensable } from './indispensable.ts';
import type { Indicator } from './indicator.ts';
import { linkMapOf, type LinkMap } from './linkMap.ts';
import { spectralRadius } from './spectralRadius.ts';

/** The indicators of a board's network, plans included, what has stopped left out. They need no amounts. */
export function assessBoard(graph: BoardGraph): readonly Indicator[] {
  const links = linkMapOf(graph);
  return [size(links), connectance(links), cyclicity(links), keyCompanies(links)];
}

const plain = {
  low: null,
  high: null,
  unit: '',
  parts: [],
  companies: [],
  unknown: [],
} as const;

function size({ ids, linkCount }: LinkMap): Indicator {
  return { ...plain, id: 'I09', value: ids.length, parts: [{ part: 'links', value: linkCount }] };
}

/** Links of all that are possible, L / (N(N−1)). */
function connectance({ ids, linkCount }: LinkMap): Indicator {
  const count = ids.length;
  const density = count === 0 ? null : linkCount / count;
  return {
    ...plain,
    id: 'I10',
    value: count < 2 ? null : linkCount / (count * (count - 1)),
    parts: [{ part: 'links-per-company', value: density }],
    unknown: count < 2 ? ['two-companies'] : [],
  };
}

function cyclicity(links: LinkMap): Indicator {
  if (links.ids.length < 2) return { ...plain, id: 'I11', value: null, unknown: ['two-companies'] };
  const { low, high } = spectralRadius(links);
  return { ...plain, id: 'I11', value: (low + high) / 2, low, high };
}

function keyCompanies(links: LinkMap): Indicator {
  const companies = indispensable(links).flatMap((place) => links.ids[place] ?? []);
  return { ...plain, id: 'I15', value: companies.length, companies };
}
