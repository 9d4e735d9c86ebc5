import type { RawRecord, RecordType } from '@symbiomap/domain';
import * as Y from 'yjs';
import { isJsonLike } from './jsonLike.ts';

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
      return isJsonLike(value) ? value : refused;
    },
  };
}

/** A function is what no field takes for a value; its `toJSON` is what a fault shows as found. */
const refused = Object.assign(() => {}, { toJSON: () => 'not a JSON value' });
