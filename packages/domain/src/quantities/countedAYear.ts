import type { Basis } from '../records/amountField.ts';
import type { Countable } from './conversionSteps.ts';
import type { CountedAs } from './convert.ts';
import { baseUnitOf } from './unit.ts';

/** A yearly amount of something in its base unit, for conversions. */
export function countedAYear(countable: Countable): CountedAs {
  return { unit: baseUnitOf(countable), per: 'year', basis: basisOf(countable) };
}

/** Whether a mass is meant with its water or without; `null` of what is no mass. */
function basisOf(countable: Countable): Basis | null {
  if (countable === 'dry-mass') return 'dry';
  return countable === 'mass' ? 'wet' : null;
}
