import { isBarredFromFeed, isCateringCode, isFeedMaker, keepsFarmAnimals } from '@symbiomap/domain';
import { broaderConcepts, usualWasteCodes } from '../concepts/index.ts';
import { meantStock } from '../meantStock.ts';
import type { Pair } from '../pairs.ts';

/** What the law of the EU may have against it as feed; which category it is of may have to be asked. */
export type FeedBar = 'catering-to-feed' | 'animal-to-feed' | 'animal-category-unknown';

/** Hotels and kitchens, NACE Rev. 2.1: food that they leave over is catering waste, whatever it is. */
const kitchens = ['55', '56'];

/**
 * What stands against giving it to farm animals, by Regulation (EC) 1069/2009; `null` where it is not for feed, or
 * nothing is known. What the board says of it comes before what such things usually are.
 */
export function barredAsFeed(pair: Pair): FeedBar | null {
  if (!isForFeed(pair)) return null;
  const { resource, wasteCode: code } = meantStock(pair);
  const origin = resource?.animalOrigin ?? null;
  if (isBarredFromFeed({ animalOrigin: origin }, code)) {
    return origin === 'category-1' || origin === 'category-2'
      ? 'animal-to-feed'
      : 'catering-to-feed';
  }
  return origin !== null || code !== null ? openCategory(pair, origin) : usualBar(pair);
}

/** By what the taker does, or by its asking for feed. */
function isForFeed({ given, taken }: Pair): boolean {
  const sector = taken.sector?.code ?? '';
  if (isFeedMaker(sector) || taken.concept === 'feedstuff') return true;
  return keepsFarmAnimals(sector) && !isOfFamily(given.concept ?? taken.concept, 'manure');
}

/** What such things are by law where nobody said more. Manure is of category 2 (article 9). */
function usualBar(pair: Pair): FeedBar | null {
  const { given, taken } = pair;
  const concept = given.concept ?? taken.concept;
  if (concept === null) return null;
  if (usualWasteCodes(concept).some(isCateringCode)) return 'catering-to-feed';
  if (isOfFamily(concept, 'manure')) return 'animal-to-feed';
  const isFromKitchen = kitchens.some((code) => given.sector?.code.startsWith(code) === true);
  if (isFromKitchen && isOfFamily(concept, 'wet-organics')) return 'catering-to-feed';
  return openCategory(pair, null);
}

function openCategory({ given, taken }: Pair, origin: string | null): FeedBar | null {
  const concept = given.concept ?? taken.concept;
  const isOpen =
    origin === null &&
    (isOfFamily(concept, 'animal-by-product') || isOfFamily(concept, 'animal-fat'));
  return isOpen ? 'animal-category-unknown' : null;
}

function isOfFamily(concept: string | null, family: string): boolean {
  return concept !== null && broaderConcepts(concept).has(family);
}
