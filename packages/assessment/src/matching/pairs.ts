import { greatCircleKm } from '@symbiomap/domain';
import { broaderConcepts } from './concepts/index.ts';
import { likenessOf, tellingWords, type Likeness } from './likeness.ts';
import type { Stock } from './stock.ts';
import type { Stocks } from './stocksOn.ts';
import { usualKind } from './usualKind.ts';

/** Something that one company has and another can use. */
export interface Pair {
  readonly given: Stock;
  readonly taken: Stock;
  /** `null`: a laboratory, which may test anything. */
  readonly likeness: Likeness | null;
}

/** Takers that are found under one key. */
interface Takers {
  readonly told: Stock[];
  /** Those that rest on their sector alone, by what else they are judged by but their place. */
  readonly usual: Map<string, Stock[]>;
}

/** Of takers that differ by nothing but their place, the nearest so many are looked at. */
const mostAlike = 24;

/** Everything on a board that may go together, giver by giver. Stocks are looked up by what they are, never each with each. */
export function* pairsOf({ given, taken }: Stocks, labs: readonly Stock[]): Iterable<Pair> {
  const index = indexTakers(taken);
  const seenBy = new Map<Stock, Stock>();
  for (const stock of given) {
    for (const key of keysOf(stock, 'given')) {
      for (const group of groupsUnder(index.get(key), stock)) {
        for (const other of group) {
          if (other.company === stock.company || seenBy.get(other) === stock) continue;
          seenBy.set(other, stock);
          const likeness = isWorthAsking(stock, other) ? likenessOf(stock, other) : null;
          if (likeness !== null && isWorthAPair(stock, likeness)) {
            yield { given: stock, taken: other, likeness };
          }
        }
      }
    }
    if (!isTestable(stock)) continue;
    for (const lab of labs) {
      if (lab.company !== stock.company) yield { given: stock, taken: lab, likeness: null };
    }
  }
}

function indexTakers(taken: readonly Stock[]): ReadonlyMap<string, Takers> {
  const index = new Map<string, Takers>();
  for (const stock of taken) {
    for (const key of keysOf(stock, 'taken')) {
      let takers = index.get(key);
      if (takers === undefined) {
        takers = { told: [], usual: new Map() };
        index.set(key, takers);
      }
      if (stock.restsOn === 'sector') add(takers.usual, alikeness(stock), stock);
      else takers.told.push(stock);
    }
  }
  return index;
}

function add(groups: Map<string, Stock[]>, key: string, stock: Stock): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [stock]);
  else group.push(stock);
}

function alikeness({ trade, company }: Stock): string {
  return company.permits.length > 0 ? `${trade} ${company.id}` : trade;
}

function groupsUnder(takers: Takers | undefined, giver: Stock): readonly (readonly Stock[])[] {
  if (takers === undefined) return [];
  return [takers.told, ...[...takers.usual.values()].map((group) => nearestOf(group, giver))];
}

function nearestOf(takers: readonly Stock[], giver: Stock): readonly Stock[] {
  if (takers.length <= mostAlike) return takers;
  const ranked = takers.map((taker) => ({ taker, rank: rankOf(giver, taker) }));
  // Equally near ones stay in the order of their ids. One of them may be the giver itself.
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostAlike + 1)
    .map(({ taker }) => taker);
}

/** Nearest first; who is at an unknown place between what is near and what is far. */
function rankOf(a: Stock, b: Stock): number {
  if (a.spot !== null && b.spot !== null) return greatCircleKm(a.spot, b.spot);
  return a.place !== '' && a.place === b.place ? 15 : 50;
}

/** What a laboratory may look at: a residue, whatever it is. */
function isTestable({ resource, concept }: Stock): boolean {
  const kind = resource?.kind ?? usualKind(concept ?? '');
  return kind === 'by-product' || kind === 'waste';
}

/** What one gives to others and another takes from others has found its way: nobody is waiting. */
function isWorthAsking(given: Stock, taken: Stock): boolean {
  return !(given.restsOn === 'flow' && taken.restsOn === 'flow');
}

/** What somebody only usually has is not guessed to be one kind of it or another. */
function isWorthAPair(given: Stock, { how }: Likeness): boolean {
  return !(given.restsOn === 'sector' && how === 'more-general');
}

/**
 * Under what a stock is found. A taker stands under its own concept and under all that are broader; a giver looks
 * under its own and, for takers of a whole family, under theirs. Codes and names tell of what no concept is known.
 */
function keysOf(stock: Stock, side: 'given' | 'taken'): readonly string[] {
  const { concept, resource, wasteCode, names } = stock;
  const keys: string[] = [];
  if (resource !== null) keys.push(`resource ${resource.id}`);
  if (wasteCode !== null) keys.push(`code ${wasteCode}`);
  for (const name of names) {
    keys.push(`name ${name}`, ...tellingWords(name).flatMap((word) => wordKeys(word, stock, side)));
  }
  if (concept === null) return keys;
  const [own, other] = side === 'given' ? ['under', 'concept'] : ['concept', 'under'];
  keys.push(`${own} ${concept}`);
  for (const above of broaderConcepts(concept).keys()) keys.push(`${other} ${above}`);
  return keys;
}

/** Single words count only where one of the two has no concept: who has one looks among those that have none. */
function wordKeys(word: string, { concept }: Stock, side: 'given' | 'taken'): readonly string[] {
  if (side === 'given') return [concept === null ? `word ${word}` : `unknown ${word}`];
  return concept === null ? [`word ${word}`, `unknown ${word}`] : [`word ${word}`];
}
