import { amount } from './amountField.ts';
import { listOf, longText, number, reference } from './field.ts';

/** What offers and needs say alike: whose, of what, how much, when and how warm. */
export const stockFields = {
  company: reference('companies'),
  resource: reference('resources'),
  amount: amount(),
  /** Shares of the year, January to December; they need not add up to 1. */
  monthly: listOf(number({ min: 0 }), 12),
  /** °C. */
  temperature: number({ min: -273.15, max: 5_000 }),
  note: longText(),
};
