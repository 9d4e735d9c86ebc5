import { date, longText, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A finding that somebody looked at and let be. */
export const ExceptionRecord = defineRecord('exceptions', {
  /** The key of the finding: `S12:a,b`. */
  finding: text(2_000),
  reason: longText(),
  at: date(),
});
export type Exception = RecordOf<typeof ExceptionRecord>;
