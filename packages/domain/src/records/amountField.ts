import { number, object, oneOf, text } from './field.ts';

/** The span of time that an amount is counted over. */
export const periods = ['hour', 'day', 'week', 'month', 'year', 'once'] as const;
export type Period = (typeof periods)[number];

/** Whether a mass is counted with its water or without. */
export const bases = ['wet', 'dry'] as const;
export type Basis = (typeof bases)[number];

/**
 * An amount as somebody told it: most likely value, and the range if known.
 * Unknown is absent, never 0. Negative or swapped values are readable, so that a finding can name them.
 */
export const amount = () =>
  object({
    low: number(),
    mode: number(),
    high: number(),
    unit: text(40),
    per: oneOf(periods),
    basis: oneOf(bases),
  });

/** See {@link amount}. */
export interface Amount {
  readonly low: number | null;
  readonly mode: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly per: Period | null;
  readonly basis: Basis | null;
}
