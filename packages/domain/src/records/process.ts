import { amount } from './amountField.ts';
import { listOf, name, object, reference, yesNo } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

const streams = () => listOf(object({ resource: reference('resources'), amount: amount() }), 100);

/** What a company does with its inputs. */
export const ProcessRecord = defineRecord('processes', {
  company: reference('companies'),
  name: name(),
  inputs: streams(),
  outputs: streams(),
  /** Whether everything that goes in and comes out is listed. */
  complete: yesNo(),
});
export type Process = RecordOf<typeof ProcessRecord>;
