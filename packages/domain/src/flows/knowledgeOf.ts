import type { Knowledge } from '../quantities/convert.ts';
import type { Property } from '../quantities/conversionSteps.ts';
import { exactly, type Range } from '../quantities/range.ts';
import { typicalValuesOf } from '../quantities/typicalValues.ts';
import type { Resource } from '../records/resource.ts';

/** Properties that a resource keeps as fields of the same name. */
export const keptProperties = ['density', 'heatingValue', 'moisture'] as const;
export type KeptProperty = (typeof keptProperties)[number];

/** What somebody told about a resource, for counting it otherwise. Typical values are not among it: nobody guesses. */
export function knowledgeOf(
  resource: Resource | undefined,
  operatingDays: number | null = null,
): Knowledge {
  const known: Partial<Record<Property, Range>> = {};
  for (const property of keptProperties) {
    const value = resource?.[property] ?? null;
    // Bone dry is a moisture; no density, no heating value is none.
    if (value !== null && (value > 0 || property === 'moisture')) known[property] = exactly(value);
  }
  // A cubic metre of water weighs a tonne, near enough for any map.
  if (resource?.kind === 'water') known.density ??= exactly(1);
  return { known, operatingDays };
}

/** What is usual for a resource, of what it lacks; `null` where the table does not hold all of it. */
export function typicalFor(
  resource: Resource,
  missing: readonly string[],
): Readonly<Partial<Record<KeptProperty, number>>> | null {
  const names = [resource.name, ...Object.values(resource.names ?? {})];
  const values = typicalValuesOf(names)?.values ?? {};
  const found: Partial<Record<KeptProperty, number>> = {};
  for (const property of missing) {
    const kept = keptProperties.find((name) => name === property);
    const value = kept === undefined ? undefined : values[kept];
    if (kept === undefined || value === undefined) return null;
    found[kept] = value.mode;
  }
  return found;
}
