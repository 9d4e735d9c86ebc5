import { defineIndicator } from '../indicator.ts';
import { computeSaving, savingMissing } from './savingIndicator.ts';

const carriers = {
  heat: ['heat', 'cold'],
  electricity: ['power'],
  fuel: ['fuel', 'gas'],
} as const;
const all: readonly string[] = Object.values(carriers).flat();

/**
 * I05: energy that running flows replace, MWh a year: Σ q·(1−loss)·r, where r tells how much of the old one unit of the
 * new does (its efficiencies are in it); heat, electricity and fuel apart (general knowledge).
 */
export const energySaved = defineIndicator({
  id: 'I05',
  unit: 'MWh/yr',
  parts: {
    'with-plans': { unit: 'MWh/yr' },
    heat: { unit: 'MWh/yr' },
    electricity: { unit: 'MWh/yr' },
    fuel: { unit: 'MWh/yr' },
  },
  missing: savingMissing,
  compute: (look) =>
    computeSaving(look, 'energy', (resource) => all.includes(resource?.kind ?? ''), carriers),
});
