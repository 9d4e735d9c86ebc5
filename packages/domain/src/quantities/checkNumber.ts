import { failure, success, type Result } from '../result.ts';
import { numberReadings, readNumberAt, type DecimalMark } from './readNumber.ts';

/** Why a written number was not taken. */
export interface NumberProblem {
  readonly code: 'no-number' | 'bad-number' | 'not-whole' | 'outside';
  /** The nearest numbers that would be taken, likeliest first. */
  readonly readings: readonly number[];
}

/** What a number may be. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
}

/** A number as people write it, by itself: within its limits, or what is wrong and the nearest that would do. */
export function checkNumber(
  written: string,
  limits: NumberLimits,
  decimalMark: DecimalMark = '.',
): Result<number, NumberProblem> {
  const text = written.trim().slice(0, 60);
  const start = /^[-−]/u.test(text) ? 1 : 0;
  const first = text.search(/\d/u);
  const number = readNumberAt(text, start, decimalMark);
  const fitting = (values: readonly number[]) =>
    values.filter((value) => problemOf(value, limits) === null);
  if (number === null) {
    const inside = (first < 0 ? null : readNumberAt(text, first, decimalMark))?.value ?? null;
    return failure({ code: 'no-number', readings: fitting(inside === null ? [] : [inside]) });
  }
  if (number.value === null) {
    return failure({ code: 'bad-number', readings: fitting(numberReadings(number.text)) });
  }
  const value = start === 1 ? -number.value : number.value;
  if (number.end < text.length) return failure({ code: 'bad-number', readings: fitting([value]) });
  const code = problemOf(value, limits);
  if (code === null) return success(value);
  const nearest = Math.min(limits.max, Math.max(limits.min, value));
  const rounded = limits.isWhole === true ? Math.round(nearest) : nearest;
  return failure({ code, readings: fitting([rounded]) });
}

function problemOf(
  value: number,
  { min, max, isWhole = false }: NumberLimits,
): 'not-whole' | 'outside' | null {
  if (value < min || value > max) return 'outside';
  return isWhole && !Number.isInteger(value) ? 'not-whole' : null;
}
