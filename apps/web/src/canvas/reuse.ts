/** The former value where the new one says the same. */
export function reuse<T extends object>(former: T | undefined, next: T): T {
  return former !== undefined && isSame(former, next, 4) ? former : next;
}

function isSame(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true;
  if (depth === 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) {
    return false;
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], depth - 1),
  );
}
