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
  const parts = mapParts(graph).map((part) => [...part].sort());
  if (parts.length < 2) return;
  const [, ...apart] = parts.sort(
    (a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1),
  );
  const items = apart.flat();
  yield {
    items,
    subject: [],
    params: { parts: parts.length, companies: items.length },
    fixes: [],
  };
}
