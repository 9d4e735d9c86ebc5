import type { AnimalCategory, Resource } from '../records/resource.ts';

/** Makers of feed for farm animals (NACE Rev. 2.1, like all codes here). Pets are another matter: 10.92. */
const feedMakers = '10.91';
/** Who keeps farm animals, fish among them (Regulation (EC) 1069/2009, article 3 (6)). */
const animalKeepers = ['01.4', '03.2'];
/** Other animals, among them those kept for their fur, which article 11 leaves out. */
const otherAnimals = '01.48';
/** What kitchens and canteens leave, cooking oil included (Regulation (EU) 142/2011, annex I, 22). */
const cateringCodes: ReadonlySet<string> = new Set(['20 01 08', '20 01 25']);
const barredOrigins: ReadonlySet<AnimalCategory> = new Set([
  'catering',
  'category-1',
  'category-2',
]);

/** Whether companies of this sector make feed for farm animals of what they take. */
export function isFeedMaker(sectorCode: string): boolean {
  return sectorCode.startsWith(feedMakers);
}

/** Whether companies of this sector keep farm animals, and may feed them what they take. */
export function keepsFarmAnimals(sectorCode: string): boolean {
  return (
    animalKeepers.some((code) => sectorCode.startsWith(code)) &&
    !sectorCode.startsWith(otherAnimals)
  );
}

/** Whether this waste code is that of what kitchens leave; `02 06 01`, as the list writes it. */
export function isCateringCode(wasteCode: string): boolean {
  return cateringCodes.has(wasteCode);
}

/**
 * Whether the law of the EU keeps it from farm animals: what kitchens leave, and animal by-products of the risky
 * categories (Regulation (EC) 1069/2009, articles 11 to 14). Former foodstuffs may become feed.
 */
export function isBarredFromFeed(
  { animalOrigin }: Pick<Resource, 'animalOrigin'>,
  wasteCode: string | null,
): boolean {
  return (
    (animalOrigin !== null && barredOrigins.has(animalOrigin)) ||
    (wasteCode !== null && isCateringCode(wasteCode))
  );
}
