import type { Pair } from './pairs.ts';
import { itemOf } from './stock.ts';

/** A pair with its score. */
export interface Candidate {
  readonly key: string;
  readonly pair: Pair;
  readonly score: number;
}

/** The better one first; equal ones in an order that does not hang on how the records lie. */
export function byScore(a: Candidate, b: Candidate): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  const [itemsA, itemsB] = [itemsOf(a.pair).join(), itemsOf(b.pair).join()];
  if (itemsA === itemsB) return 0;
  return itemsA < itemsB ? -1 : 1;
}

/**
 * The best candidates, so that no offer, no need and no company has more than `most`: taken from the best on, as long
 * as both sides have room. With `counted` only those items count.
 */
export function bestPerItem(
  candidates: readonly Candidate[],
  most: number,
  counted?: ReadonlySet<string>,
): readonly Candidate[] {
  const counts = new Map<string, number>();
  const keys = new Set<string>();
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort(byScore)) {
    if (keys.has(candidate.key)) continue;
    const items = itemsOf(candidate.pair).filter((item) => counted?.has(item) ?? true);
    if (items.some((item) => (counts.get(item) ?? 0) >= most)) continue;
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
    keys.add(candidate.key);
    chosen.push(candidate);
  }
  return chosen;
}

function itemsOf({ given, taken }: Pair): readonly string[] {
  return [itemOf(given), itemOf(taken)];
}
