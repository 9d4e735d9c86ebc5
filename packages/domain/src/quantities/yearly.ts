import type { Amount } from '../records/amountField.ts';
import type { Countable } from './conversionSteps.ts';
import { assumedOperatingDays, needsDays, timesAYear } from './periodLength.ts';
import type { Range } from './range.ts';
import { findUnit } from './unit.ts';

/** An amount a year, in the base unit of its dimension (t, MWh, MW, m³, Nm³, h, m², piece; money in its own
 * currency). */
export interface YearlyAmount extends Range {
  readonly dimension: Countable;
  /** The currency, where the dimension is money: amounts in different ones do not add up. */
  readonly currency: string | null;
  /** Days of operation had to be assumed, for want of better knowledge. */
  readonly assumed: boolean;
}

/** The range of an amount in its own unit; `null` when unknown, negative or with its ends swapped. */
export function amountRange(amount: Amount | null): Range | null {
  if (amount === null) return null;
  const mode = amount.mode ?? middle(amount.low, amount.high);
  if (mode === null) return null;
  const low = amount.low ?? mode;
  const high = amount.high ?? mode;
  return low >= 0 && low <= mode && mode <= high ? { low, mode, high } : null;
}

function middle(low: number | null, high: number | null): number | null {
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high;
}

/**
 * An amount as a yearly one. An amount "per hour" or "per day" counts on `operatingDays` days a year
 * ({@link assumedOperatingDays} where unknown, which is then said). `null` when the value, the unit or the
 * period is unknown: unknown is never 0. An amount that comes once counts as a whole in its year.
 */
export function perYear(amount: Amount | null, operatingDays: number | null): YearlyAmount | null {
  if (amount === null) return null;
  const range = amountRange(amount);
  const unit = findUnit(amount.unit);
  if (range === null || unit === undefined) return null;
  // Power is a rate by itself: it is the same in a year as in an hour.
  const per = unit.dimension === 'power' ? 'year' : amount.per;
  if (per === null) return null;
  const factor = unit.size * timesAYear(per, operatingDays ?? assumedOperatingDays);
  return {
    low: range.low * factor,
    mode: range.mode * factor,
    high: range.high * factor,
    dimension: unit.dimension === 'mass' && amount.basis === 'dry' ? 'dry-mass' : unit.dimension,
    currency: unit.dimension === 'money' ? unit.id : null,
    assumed: needsDays(per) && operatingDays === null,
  };
}
