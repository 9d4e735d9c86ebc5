import type { Period } from '../records/amountField.ts';

/** Days a year that are assumed where nobody said. */
export const assumedOperatingDays = 365;

/** How often a year a span of time comes, with so many days of operation. What comes once counts in its year. */
export function timesAYear(per: Period, operatingDays: number): number {
  switch (per) {
    case 'hour':
      return operatingDays * 24;
    case 'day':
      return operatingDays;
    case 'week':
      return 365.25 / 7;
    case 'month':
      return 12;
    case 'year':
    case 'once':
      return 1;
  }
}

/** Whether the days of operation decide how often it comes. */
export function needsDays(per: Period): boolean {
  return per === 'hour' || per === 'day';
}
