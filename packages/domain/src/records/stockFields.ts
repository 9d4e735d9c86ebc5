import { amount } from './amountField.ts';
import { evidence } from './evidence.ts';
import { date, listOf, longText, number, object, oneOf, reference, text } from './field.ts';
import { resourceStates } from './resource.ts';

/** How a supply or a need comes: evenly, in batches, or when somebody calls. */
export const continuities = ['steady', 'batch', 'on-call'] as const;
export type Continuity = (typeof continuities)[number];

/** What offers and needs say alike: whose, of what, how much, when and how warm. */
export const stockFields = {
  company: reference('companies'),
  resource: reference('resources'),
  amount: amount(),
  /** Shares of the year, January to December; they need not add up to 1. */
  monthly: listOf(number({ min: 0 }), 12),
  /** °C. */
  temperature: number({ min: -273.15, max: 5_000 }),
  /** Bar above the air around. */
  pressure: number({ min: -1, max: 10_000 }),
  /** Where it differs from the resource's own. */
  state: oneOf(resourceStates),
  continuity: oneOf(continuities),
  /** What it is like (offers), what it has to be like (needs): `{name: 'moisture', unit: '%', max: 14}`. */
  quality: listOf(object({ name: text(200), unit: text(40), min: number(), max: number() }), 50),
  /** Money per unit; negative: the giver pays. */
  price: object({ amount: number(), currency: text(10), per: text(40) }),
  since: date(),
  until: date(),
  /** What happens with it now, or where it comes from now. */
  currentRoute: text(500),
  evidence: evidence(),
  note: longText(),
};
