import { writeField, type AnyRecord, type RecordType } from '@symbiomap/domain';
import type { FieldValues } from './sharedRecord.ts';

/** The fields of a record of which something is known. */
export function knownValues(type: RecordType, record: AnyRecord): FieldValues {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => Object.hasOwn(type.fields, key) && writeField(value) !== undefined,
    ),
  );
}
