import { amountRange, findUnit, type Amount, type Period } from '@symbiomap/domain';
import type { Translate } from './translation.ts';

const formats = new Map<string, Intl.NumberFormat>();

function formatIn(language: string, maximumSignificantDigits: number): Intl.NumberFormat {
  const key = `${language} ${maximumSignificantDigits}`;
  let format = formats.get(key);
  if (format === undefined) {
    // A Russian or English reader groups 80 000 but also 1 200 the same way: keep them alike.
    format = new Intl.NumberFormat(language, { maximumSignificantDigits, useGrouping: true });
    formats.set(key, format);
  }
  return format;
}

/** A number that somebody told, as it is written in a language, with at most six meaningful digits. */
export function formatNumber(language: string, value: number): string {
  return formatIn(language, 6).format(value);
}

/** A number that was computed, with as many digits as anybody can believe: three. */
export function formatComputed(language: string, value: number): string {
  return formatIn(language, 3).format(value);
}

/** The sign of a unit in a language ("t", "т"); what people wrote themselves stays as it is. */
export function formatUnit(translate: Translate, written: string | null): string {
  if (written === null) return '';
  const unit = findUnit(written);
  if (unit === undefined) return written;
  const key = `unit.${unit.id}`;
  return translate.has(key) ? translate(key) : unit.id;
}

/** "per week" as people put it behind a unit: "/week", "/нед". */
export function formatPeriod(translate: Translate, per: Period | null): string {
  return per === null ? '' : translate(`period.${per}`);
}

/**
 * An amount in one short line: "80,000 t/year", "100–130 kt/year", "12 т/нед". Of a range whose most likely value
 * was told, that one alone. Unknown parts are left out. No line breaks within it.
 */
export function formatAmount(translate: Translate, amount: Amount | null): string {
  if (amount === null) return '';
  const number = (value: number) => formatNumber(translate.language, value);
  return withMeasure(translate, amount, valueOf(amount, number, amountRange(amount) !== null));
}

/** An amount with all that is known of it, to be changed and read again: "115 (100–130) t dry/year". */
export function writeAmount(translate: Translate, amount: Amount | null): string {
  if (amount === null) return '';
  const number = (value: number) => formatIn(translate.language, 15).format(value);
  const { low, mode, high } = amount;
  const isRange = low !== null && high !== null && low !== high;
  const isApart = isRange && mode !== null && mode !== (low + high) / 2;
  const value = isApart
    ? `${number(mode)}\u00A0(${number(low)}–${number(high)})`
    : valueOf(amount, number, true);
  return withMeasure(translate, amount, value);
}

function valueOf(
  { low, mode, high }: Amount,
  number: (value: number) => string,
  isRangeShown: boolean,
): string {
  const isRange = low !== null && high !== null && low !== high;
  const isApart = isRange && mode !== null && mode !== (low + high) / 2;
  if (isRange && isRangeShown && !isApart) return `${number(low)}–${number(high)}`;
  const single = mode ?? low ?? high;
  return single === null ? '?' : number(single);
}

function withMeasure(translate: Translate, { unit, per, basis }: Amount, value: string): string {
  const counted = basis === null ? '' : `\u00A0${translate(`basis.${basis}`)}`;
  const measure = `${formatUnit(translate, unit)}${counted}${formatPeriod(translate, per)}`;
  return measure === '' ? value : `${value}\u00A0${measure.trimStart()}`;
}
