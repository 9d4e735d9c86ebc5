import type { ResourceKind } from '@symbiomap/domain';
import { defineIndicator } from '../indicator.ts';
import { computeSaving, savingMissing } from './savingIndicator.ts';

/** What is told as water and energy instead. */
const others: ReadonlySet<ResourceKind> = new Set(['water', 'heat', 'cold', 'power']);

/** I02: raw materials that running flows replace, t a year: Σ min(q·r, what the taker used before) (general knowledge). */
export const virginReplaced = defineIndicator({
  id: 'I02',
  unit: 't/yr',
  parts: { 'with-plans': { unit: 't/yr' } },
  missing: savingMissing,
  compute: (look) =>
    computeSaving(look, 'mass', (resource) => resource !== undefined && !others.has(resource.kind)),
});
