/** Whether two values are the same JSON, whatever the order of their keys. What is not JSON is never the same. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return typeof a !== 'function' && typeof a !== 'symbol';
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((entry, index) => isSameJson(entry, b[index]))
    );
  }
  const prototype: unknown = Object.getPrototypeOf(a);
  if (Array.isArray(b) || prototype !== Object.getPrototypeOf(b)) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    entries.length === others.size &&
    entries.every(([key, entry]) => others.has(key) && isSameJson(entry, others.get(key)))
  );
}
