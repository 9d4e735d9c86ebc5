import { mapParts } from '@symbiomap/domain';
import { defineRule, type Found, type Look } from '../../rule.ts';

/** S14: no flow leads from one part of the map to another. Companies without any flow are another rule's matter. */
export const mapInParts = defineRule({
  id: 'S14',
  check: 'map-in-parts',
  severity: 'hint',
  variants: [],
  fixIds: [],
  find: { board: { reads: ['structure'], find: partsOf } },
});

function* partsOf({ graph }: Look): Iterable<Found<never, never>> {
  const parts = mapParts(graph).map((ids) => ({ ids, first: leastOf(ids) }));
  if (parts.length < 2) return;
  const [, ...apart] = parts.sort(
    (a, b) => b.ids.length - a.ids.length || (a.first < b.first ? -1 : 1),
  );
  const items = apart.flatMap(({ ids }) => [...ids].sort());
  yield {
    items,
    subject: [],
    params: { parts: parts.length, companies: items.length },
    fixes: [],
  };
}

function leastOf(ids: readonly string[]): string {
  return ids.reduce((least, id) => (id < least ? id : least));
}
