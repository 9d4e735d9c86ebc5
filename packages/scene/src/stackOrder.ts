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
