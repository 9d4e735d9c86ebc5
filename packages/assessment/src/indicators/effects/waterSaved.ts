import { defineIndicator } from '../indicator.ts';
import { computeSaving, savingMissing } from './savingIndicator.ts';

/** I04: fresh water that running flows replace, m³ a year, less what is lost on the way (general knowledge). */
export const waterSaved = defineIndicator({
  id: 'I04',
  unit: 'm3/yr',
  parts: { 'with-plans': { unit: 'm3/yr' } },
  missing: savingMissing,
  compute: (look) => computeSaving(look, 'volume', (resource) => resource?.kind === 'water'),
});
