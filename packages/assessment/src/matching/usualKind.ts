import type { ResourceKind } from '@symbiomap/domain';
import { broaderConcepts, resourceConcepts } from './concepts/index.ts';

/** What sort of thing a family of concepts is. */
const kindOfFamily: ReadonlyMap<string, ResourceKind> = new Map([
  ['heat', 'heat'],
  ['cold', 'cold'],
  ['power', 'power'],
  ['fuel-gas', 'gas'],
  ['fuel', 'fuel'],
  ['water', 'water'],
]);
const residues = new Set(
  resourceConcepts.filter(({ wasteCodes }) => wasteCodes.length > 0).map(({ id }) => id),
);

/** What sort of thing a concept usually is, for a resource that is made of it: by its nearest family that tells. */
export function usualKind(concept: string): ResourceKind {
  for (const above of broaderConcepts(concept).keys()) {
    const kind = kindOfFamily.get(above);
    if (kind !== undefined) return kind;
  }
  return residues.has(concept) ? 'by-product' : 'material';
}
