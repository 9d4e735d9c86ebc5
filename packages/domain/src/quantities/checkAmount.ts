import type { Amount } from '../records/amountField.ts';
import { failure, success, type Result } from '../result.ts';
import type { AmountProblem } from './amountProblem.ts';
import type { Dimension } from './dimension.ts';
import { parseAmount, type WritingHabits } from './parseAmount.ts';
import { units } from './unitTable.ts';
import { findUnit } from './unit.ts';
import { perYear } from './yearly.ts';

/**
 * More than this a year (in base units) no place on earth gives or takes: some ten times the largest mine, the
 * electricity of the world, the Amazon, the world's product.
 */
const mostAYear: Readonly<Partial<Record<Dimension, number>>> = {
  mass: 1e10,
  energy: 1e11,
  power: 1e7,
  volume: 1e13,
  'normal-volume': 1e13,
  money: 1e16,
};

/**
 * An amount as somebody means to keep it: as {@link parseAmount} reads it, but what cannot be meant (below zero,
 * with its ends swapped, larger than anything) is asked about, with the nearest amount that can.
 */
export function checkAmount(
  written: string,
  habits: WritingHabits = {},
): Result<Amount, AmountProblem> {
  const read = parseAmount(written, habits);
  if (!read.ok) return read;
  const amount = read.value;
  const { low, mode, high } = amount;
  const place = { start: 0, end: written.trimEnd().length };
  if ([low, mode, high].some((value) => value !== null && value < 0)) {
    const positive = {
      ...amount,
      low: low === null ? null : Math.abs(low),
      mode: mode === null ? null : Math.abs(mode),
      high: high === null ? null : Math.abs(high),
    };
    return failure({ code: 'negative', ...place, readings: isOrdered(positive) ? [positive] : [] });
  }
  if (!isOrdered(amount)) {
    const swapped = { ...amount, low: high, high: low };
    return failure({ code: 'swapped', ...place, readings: isOrdered(swapped) ? [swapped] : [] });
  }
  if (isAbsurd(amount))
    return failure({ code: 'absurd', ...place, readings: smallerUnits(amount) });
  return success(amount);
}

function isOrdered({ low, mode, high }: Amount): boolean {
  const told = [low, mode, high].filter((value) => value !== null);
  return told.every((value, index) => index === 0 || value >= (told[index - 1] ?? value));
}

function isAbsurd(amount: Amount): boolean {
  const most = Math.max(amount.mode ?? 0, amount.high ?? 0);
  if (most > 1e15) return true;
  const yearly = perYear({ ...amount, per: amount.per ?? 'once' }, null);
  return (
    yearly !== null &&
    yearly.high >
      (mostAYear[yearly.dimension === 'dry-mass' ? 'mass' : yearly.dimension] ?? Infinity)
  );
}

/** The same number in the next smaller unit of its dimension. */
function smallerUnits(amount: Amount): readonly Amount[] {
  const unit = findUnit(amount.unit);
  if (unit === undefined) return [];
  const smaller = units
    .filter(({ dimension, size }) => dimension === unit.dimension && size < unit.size)
    .sort((a, b) => b.size - a.size)
    .map(({ id }) => ({ ...amount, unit: id }));
  return smaller.filter((other) => !isAbsurd(other)).slice(0, 1);
}
