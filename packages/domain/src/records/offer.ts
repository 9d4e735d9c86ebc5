import { defineRecord, type RecordOf } from './record.ts';
import { stockFields } from './stockFields.ts';

/** Something that a company has too much of. */
export const OfferRecord = defineRecord('offers', stockFields);
export type Offer = RecordOf<typeof OfferRecord>;
