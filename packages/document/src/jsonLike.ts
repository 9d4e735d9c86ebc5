/** Deeper than any field nests; what is deeper was not written by us and could exhaust the stack. */
const maxDepth = 16;

/** Whether a value is JSON as our fields hold it: no bytes, no shared types, no foreign prototypes, not nested without end. */
export function isJsonLike(value: unknown, depth = maxDepth): boolean {
  if (typeof value === 'bigint' || typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((entry) => isJsonLike(entry, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((entry) => isJsonLike(entry, depth - 1));
}
