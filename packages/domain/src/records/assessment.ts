import { listOf, longText, name, reference, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A stepwise assessment of one chain of flows: goal, streams, reference, screening, numbers, what would change the answer. The screening is in `scores`. */
export const AssessmentRecord = defineRecord('assessments', {
  name: name(),
  /** The flows that make the chain. */
  flows: listOf(reference('flows'), 200),
  goal: longText(),
  /** To what all numbers refer: `1 t of coffee grounds`. */
  unit: text(300),
  boundary: longText(),
  reference: longText(),
  /** What the numbers say of the streams that fared best. */
  conclusion: longText(),
  /** What would change the answer. */
  sensitivity: longText(),
});
export type Assessment = RecordOf<typeof AssessmentRecord>;
