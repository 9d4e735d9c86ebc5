import { number, oneOf, reference, text } from './field.ts';
import { defineRecord, type RecordOf } from './record.ts';

/** By what the streams of a chain are screened, in the order people are asked. */
export const screeningCriteria = [
  'amount',
  'fit',
  'technique',
  'money',
  'environment',
  'legal',
  'actors',
] as const;
export type ScreeningCriterion = (typeof screeningCriteria)[number];

/**
 * How one stream of an assessed chain fares by one criterion. A record of its own, so that people who score at once
 * keep what each has said; where two have scored the same, the one that stands later holds.
 */
export const ScoreRecord = defineRecord('scores', {
  assessment: reference('assessments'),
  flow: reference('flows'),
  criterion: oneOf(screeningCriteria),
  /** From 1, speaks against it, to 5, speaks for it. */
  value: number({ min: 1, max: 5 }),
  /** From 1, guessed, to 3, known. */
  certainty: number({ min: 1, max: 3 }),
  note: text(),
});
export type Score = RecordOf<typeof ScoreRecord>;
