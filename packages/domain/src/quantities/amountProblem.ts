import type { Amount } from '../records/amountField.ts';

/** Why a written amount was not taken. */
export type AmountProblemCode =
  | 'no-number'
  | 'bad-number'
  | 'unknown-unit'
  | 'unknown-period'
  /** "kr": of which country? */
  | 'ambiguous-unit'
  /** "v": a week in Swedish, a year in Finnish. */
  | 'ambiguous-period'
  | 'swapped'
  | 'negative'
  /** More than there is of anything. */
  | 'absurd';

/** What is wrong with a written amount, and where. */
export interface AmountProblem {
  readonly code: AmountProblemCode;
  /** The part of the text that is not right: from `start` up to `end`. */
  readonly start: number;
  readonly end: number;
  /** The nearest amounts that may be meant, likeliest first. */
  readonly readings: readonly Amount[];
}
