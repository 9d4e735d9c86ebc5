import { broaderConcepts } from './concepts/index.ts';
import type { Stock } from './stock.ts';

/** How two stocks are told to be of one thing, the surest first. */
export type Likeness =
  | { readonly how: 'same-resource' | 'same-name' | 'same-concept' | 'same-code' }
  /** The taker's is the more general by so many steps: gypsum for gypsum from flue gas. */
  | { readonly how: 'kind-of'; readonly steps: number }
  /** The giver's is the more general: gypsum, where gypsum from flue gas is looked for. */
  | { readonly how: 'more-general'; readonly steps: number }
  /** Share of the words that both names have. */
  | { readonly how: 'words'; readonly share: number };

const sameResource: Likeness = { how: 'same-resource' };
const sameName: Likeness = { how: 'same-name' };
const sameConcept: Likeness = { how: 'same-concept' };
const sameCode: Likeness = { how: 'same-code' };
/** Below this share of words two names speak of different things. */
const leastShare = 0.5;
/** Shorter words say little. */
const tellingLength = 4;

/** How what is given and what is looked for are one thing; `null` where nothing says that they are. */
export function likenessOf(given: Stock, taken: Stock): Likeness | null {
  if (given.resource !== null && given.resource.id === taken.resource?.id) return sameResource;
  if (given.names.some((name) => taken.names.includes(name))) return sameName;
  const byConcept = conceptLikeness(given.concept, taken.concept);
  if (byConcept !== null) return byConcept;
  if (isSameCode(given.wasteCode, taken.wasteCode)) return sameCode;
  if (given.concept !== null && taken.concept !== null) return null;
  const share = sharedWords(given, taken);
  return share >= leastShare ? { how: 'words', share } : null;
}

/** Words that two names are compared by, without their endings, which differ with case and number. */
export function tellingWords(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => word.length >= tellingLength);
  const stems = words.map((word) => word.slice(0, Math.max(tellingLength, word.length - 2)));
  return [...new Set(stems)];
}

function conceptLikeness(given: string | null, taken: string | null): Likeness | null {
  if (given === null || taken === null) return null;
  if (given === taken) return sameConcept;
  const up = broaderConcepts(given).get(taken);
  if (up !== undefined) return { how: 'kind-of', steps: up };
  const down = broaderConcepts(taken).get(given);
  return down === undefined ? null : { how: 'more-general', steps: down };
}

/** A code that ends in 99 stands for anything. */
function isSameCode(a: string | null, b: string | null): boolean {
  return a !== null && a === b && !a.endsWith('99');
}

function sharedWords(given: Stock, taken: Stock): number {
  let best = 0;
  for (const one of given.names) {
    const words = tellingWords(one);
    for (const other of taken.names) {
      const others = tellingWords(other);
      const shared = words.filter((word) => others.includes(word)).length;
      if (shared > 0) best = Math.max(best, (2 * shared) / (words.length + others.length));
    }
  }
  return best;
}
