import { amount } from './amountField.ts';
import { listOf, name, number, object, oneOf, reference, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** What a process is, where that matters to its balance. */
export const processKinds = [
  'production',
  'boiler',
  'heat-pump',
  'cogeneration',
  'treatment',
  'drying',
  'compression',
  'storage',
] as const;
export type ProcessKind = (typeof processKinds)[number];

/** Where something goes that is no output. */
export const lossKinds = ['evaporation', 'heat', 'leak', 'residue', 'stock'] as const;
export type LossKind = (typeof lossKinds)[number];

/** What a company does with its inputs. */
export const ProcessRecord = defineRecord('processes', {
  company: reference('companies'),
  name: name(),
  kind: oneOf(processKinds),
  inputs: listOf(object({ resource: reference('resources'), amount: amount() }), 100),
  outputs: listOf(
    object({
      resource: reference('resources'),
      amount: amount(),
      /** Units of it for one unit of the input `of` (of all inputs, where that is not said). */
      yield: number({ min: 0 }),
      of: reference('resources'),
    }),
    100,
  ),
  /** What leaves no other way; of kind `stock`, what is put by. */
  losses: listOf(
    object({ kind: oneOf(lossKinds), resource: reference('resources'), amount: amount() }),
    50,
  ),
  /** Heat given for one unit of power taken, of a heat pump. */
  cop: number({ min: 0, max: 100 }),
  /** Whether everything that goes in and comes out is listed. */
  complete: yesNo(),
});
export type Process = RecordOf<typeof ProcessRecord>;
