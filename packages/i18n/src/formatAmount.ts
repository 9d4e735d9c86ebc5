import { amountRange, findUnit, type Amount, type Period } from '@symbiomap/domain';
import type { Translate } from './translation.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as it is written in a language, with at most four meaningful digits after a rounding nobody misses. */
export function formatNumber(language: string, value: number): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, {
      maximumSignificantDigits: 6,
      // A Russian or English reader groups 80 000 but also 1 200 the same way: keep them alike.
      useGrouping: true,
    });
    formats.set(language, format);
  }
  return format.format(value);
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

/** An amount in one short line: "80,000 t/year", "100–130 kt/year", "12 т/нед". Unknown parts are left out. */
export function formatAmount(translate: Translate, amount: Amount | null): string {
  if (amount === null) return '';
  const { low, mode, high } = amount;
  const range = amountRange(amount);
  const number = (value: number) => formatNumber(translate.language, value);
  let value: string;
  if (low !== null && high !== null && low !== high && range !== null) {
    value = `${number(low)}–${number(high)}`;
  } else {
    const single = mode ?? low ?? high;
    value = single === null ? '?' : number(single);
  }
  const unit = formatUnit(translate, amount.unit);
  const measure = `${unit}${formatPeriod(translate, amount.per)}`;
  return measure === '' ? value : `${value}\u00A0${measure}`;
}
