import type { ResourceConcept } from './concept.ts';
import { energyConcepts } from './energyConcepts.ts';
import { foodConcepts } from './foodConcepts.ts';
import { materialConcepts } from './materialConcepts.ts';
import { mineralConcepts } from './mineralConcepts.ts';
import { plantConcepts } from './plantConcepts.ts';
import { waterConcepts } from './waterConcepts.ts';

/** Every resource that is known by name. */
export const resourceConcepts: readonly ResourceConcept[] = [
  ...energyConcepts,
  ...waterConcepts,
  ...foodConcepts,
  ...plantConcepts,
  ...mineralConcepts,
  ...materialConcepts,
];

const byId = new Map(resourceConcepts.map((entry) => [entry.id, entry]));
const ancestry = new Map(resourceConcepts.map(({ id }) => [id, stepsAbove(id)]));
const none: ReadonlyMap<string, number> = new Map();

/** All that a concept is one kind of, by how many steps it lies above; itself with 0. */
export function broaderConcepts(id: string): ReadonlyMap<string, number> {
  return ancestry.get(id) ?? none;
}

/** The codes of the European List of Waste under which such a thing usually goes. */
export function usualWasteCodes(id: string): readonly string[] {
  return byId.get(id)?.wasteCodes ?? [];
}

function stepsAbove(id: string): ReadonlyMap<string, number> {
  const steps = new Map([[id, 0]]);
  // A map is gone through in the order of adding, what is added meanwhile included: nearest first.
  for (const [reached, distance] of steps) {
    for (const above of byId.get(reached)?.broader ?? []) {
      if (!steps.has(above)) steps.set(above, distance + 1);
    }
  }
  return steps;
}
