import { defineRecord, type RecordOf } from './record.ts';
import { stockFields } from './stockFields.ts';

/** Something that a company is looking for. */
export const NeedRecord = defineRecord('needs', stockFields);
export type Need = RecordOf<typeof NeedRecord>;
