import type { RawRecord, RecordType } from '@symbiomap/domain';
import * as Y from 'yjs';

/** Deeper than any field nests; what is deeper was not written by us and could exhaust the stack. */
const maxDepth = 16;

/**
 * A shared map as domain reads records: shared text as its string, and whatever is not JSON (nested shared
 * types, bytes, values with a foreign prototype) as something that every field refuses with a fault.
 */
export function rawRecord(map: Y.Map<unknown>, type: RecordType): RawRecord {
  return {
    keys: () => map.keys(),
    get: (key) => {
      const value = map.get(key);
      const field = Object.hasOwn(type.fields, key) ? type.fields[key] : undefined;
      if (field?.storage === 'text' && value instanceof Y.Text) return value.toJSON();
      return isJsonLike(value, maxDepth) ? value : refused;
    },
  };
}

/** A function is what no field takes for a value; its `toJSON` is what a fault shows as found. */
const refused = Object.assign(() => {}, { toJSON: () => 'not a JSON value' });

function isJsonLike(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === 0) return false;
  if (Array.isArray(value)) return value.every((entry) => isJsonLike(entry, depth - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((entry) => isJsonLike(entry, depth - 1));
}
