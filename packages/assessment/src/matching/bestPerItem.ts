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
  const [itemsA, itemsB] = [a, b].map(({ pair }) => `${itemOf(pair.given)},${itemOf(pair.taken)}`);
  if (itemsA === itemsB) return 0;
  return (itemsA ?? '') < (itemsB ?? '') ? -1 : 1;
}

/**
 * The best candidates, so that no offer and no need has more than `most`, and no company for what it may give, or for
 * what it may take, without having said so: taken from the best on, as long as both sides have room. A company is first
 * told one of each thing and then more of the same. With `counted` only those items count.
 */
export function bestPerItem(
  candidates: readonly Candidate[],
  most: number,
  counted?: ReadonlySet<string>,
): readonly Candidate[] {
  const chosen = new Map<string, Candidate>();
  const counts = new Map<string, number>();
  const isFull = (subjects: readonly string[], limit: number) =>
    subjects.some((subject) => (counts.get(subject) ?? 0) >= limit);
  const sorted = [...candidates].sort(byScore);
  for (const mostOfThing of [1, most]) {
    for (const candidate of sorted) {
      if (chosen.has(candidate.key)) continue;
      const { items, things } = subjectsOf(candidate.pair, counted);
      if (isFull(items, most) || isFull(things, mostOfThing)) continue;
      chosen.set(candidate.key, candidate);
      for (const one of [...items, ...things]) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
  }
  return [...chosen.values()].sort(byScore);
}

interface Subjects {
  /** An offer, a need; else what a company may give, or may take. */
  readonly items: readonly string[];
  /** One thing of what a company may give or take without having said so. */
  readonly things: readonly string[];
}

function subjectsOf({ given, taken }: Pair, counted: ReadonlySet<string> | undefined): Subjects {
  const thing = given.concept ?? taken.concept ?? (given.resource ?? taken.resource)?.id ?? '';
  const sides = [
    { item: itemOf(given), record: given.record, does: 'gives' },
    { item: itemOf(taken), record: taken.record, does: 'takes' },
  ].filter(({ item }) => counted?.has(item) ?? true);
  return {
    items: sides.map(({ item, does }) => `${item} ${does}`),
    things: sides
      .filter(({ record }) => record === null)
      .map(({ item, does }) => `${item} ${does} ${thing}`),
  };
}
