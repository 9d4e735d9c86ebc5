import { amount } from './amountField.ts';
import { listOf, longText, number, reference } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** Something that a company has too much of. */
export const OfferRecord = defineRecord('offers', {
  company: reference('companies'),
  resource: reference('resources'),
  amount: amount(),
  /** Shares of the year, January to December; they need not add up to 1. */
  monthly: listOf(number({ min: 0 }), 12),
  /** °C. */
  temperature: number({ min: -273.15, max: 5_000 }),
  note: longText(),
});
export type Offer = RecordOf<typeof OfferRecord>;
