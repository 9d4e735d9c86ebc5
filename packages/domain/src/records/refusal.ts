import { date, longText, reference, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** "Not for us, because": an exchange that was suggested and refused. It is not suggested again. */
export const RefusalRecord = defineRecord('refusals', {
  from: reference('companies'),
  to: reference('companies'),
  resource: reference('resources'),
  /** What was suggested, where it is no resource of the board. */
  proposed: text(300),
  reason: longText(),
  at: date(),
});
export type Refusal = RecordOf<typeof RefusalRecord>;
