/**
 * Things in the order in which they lie over each other, the lowest first. Where the order is equal or unknown
 * they stay as they came.
 */
export function inStackOrder<T>(
  things: readonly T[],
  orderOf: (thing: T) => number | null,
): readonly T[] {
  if (things.every((thing) => orderOf(thing) === null)) return things;
  return [...things].sort((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0));
}

/** Cards and notes that lie in one layer. */
interface StackLayer<C, N> {
  readonly cards: readonly C[];
  readonly notes: readonly N[];
}

/** Cards and notes layer by layer, the lowest first; in each layer notes lie over cards. */
export function stackLayers<C, N>(
  { cards, notes }: StackLayer<C, N>,
  orderOfCard: (card: C) => number | null,
  orderOfNote: (note: N) => number | null,
): readonly StackLayer<C, N>[] {
  const orders = new Set([
    ...cards.map((card) => orderOfCard(card) ?? 0),
    ...notes.map((note) => orderOfNote(note) ?? 0),
  ]);
  if (orders.size < 2) return [{ cards, notes }];
  return [...orders]
    .sort((a, b) => a - b)
    .map((order) => ({
      cards: cards.filter((card) => (orderOfCard(card) ?? 0) === order),
      notes: notes.filter((note) => (orderOfNote(note) ?? 0) === order),
    }));
}
