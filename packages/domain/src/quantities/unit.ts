import type { Countable } from './conversionSteps.ts';
import { units, type Unit } from './unitTable.ts';

const longestWord = 40;

/** A written unit without what people write differently: case, spaces, dots, raised digits. */
export function foldUnit(written: string): string {
  return written
    .toLowerCase()
    .replace(/³/g, '3')
    .replace(/²/g, '2')
    .replace(/[\s.·*⋅∙•×^()_-]/gu, '');
}

const byId = new Map(units.map((entry) => [entry.id, entry]));
const bySpelling = new Map<string, Unit>();
for (const entry of units) {
  for (const spelling of [foldUnit(entry.id), ...entry.spellings]) {
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, entry);
  }
}
// A megagram, as Polish waste statistics count; `mg` would be a milligram.
const byExactSpelling: ReadonlyMap<string, string> = new Map([
  ['Mg', 't'],
  ['Мг', 't'],
]);

/** Every spelling of a unit, folded. */
export function unitSpellings(): ReadonlyMap<string, Unit> {
  return bySpelling;
}

/**
 * The unit that somebody meant: by its exact id first (`MW` is not `mW`), then by any known spelling.
 * `undefined` for a word that is no unit we know.
 */
export function findUnit(written: string | null): Unit | undefined {
  if (written === null || written.length > longestWord) return undefined;
  return byId.get(written) ?? bySpelled(written.trim());
}

function bySpelled(word: string): Unit | undefined {
  return byId.get(byExactSpelling.get(word) ?? word) ?? bySpelling.get(foldUnit(word));
}

/** The base unit of a dimension, in which its sums are told; `null` for money, whose unit is its currency. */
export function baseUnitOf(countable: Countable): string | null {
  if (countable === 'money') return null;
  const dimension = countable === 'dry-mass' ? 'mass' : countable;
  return units.find((one) => one.dimension === dimension && one.size === 1)?.id ?? null;
}
