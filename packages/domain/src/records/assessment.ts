import { listOf, longText, name, number, object, reference, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** A stepwise assessment of one chain of flows: goal, streams, reference, screening, numbers, what would change the answer. */
export const AssessmentRecord = defineRecord('assessments', {
  name: name(),
  /** The flows that make the chain. */
  flows: listOf(reference('flows'), 200),
  goal: longText(),
  /** To what all numbers refer: `1 t of coffee grounds`. */
  unit: text(300),
  boundary: longText(),
  reference: longText(),
  /** How each stream fares by each criterion, 1–5, and how certain that is, 1–3. */
  scores: listOf(
    object({
      flow: reference('flows'),
      criterion: text(60),
      value: number({ min: 1, max: 5 }),
      certainty: number({ min: 1, max: 3 }),
      note: text(),
    }),
    1_000,
  ),
  conclusion: longText(),
  /** What would change the answer. */
  sensitivity: longText(),
});
export type Assessment = RecordOf<typeof AssessmentRecord>;
