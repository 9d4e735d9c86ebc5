import { thingOf } from './factorOf.ts';
import type { Resource } from '../records/resource.ts';

/** Things whose carbon comes from plants and animals, all of it or most. */
const grown: readonly string[] = [
  'coffee-grounds', 'spent-grain', 'yeast', 'whey', 'blood', 'fish-offcuts', 'bread', 'molasses', 'bagasse',
  'beet-pulp', 'food-waste', 'cooking-oil', 'straw', 'pellets', 'sawdust', 'bark', 'wood-chips', 'compost', 'manure',
  'digestate', 'sewage-sludge', 'paper', 'biogas', 'biomethane', 'ethanol',
]; // prettier-ignore

/** Whether a resource, by its name, holds carbon of plants and animals. `null`: it may be either (CO2). */
export function isGrown(resource: Resource): boolean | null {
  const thing = thingOf(resource);
  return thing === 'carbon-dioxide' ? null : thing !== null && grown.includes(thing);
}
