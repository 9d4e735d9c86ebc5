/** The day so many months before a day, as `2026-05-23`. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.slice(0, 10).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The latest of some dates; `null` where none is known. */
export function latest(dates: Iterable<string | null>): string | null {
  let found: string | null = null;
  for (const date of dates) if (date !== null && (found === null || date > found)) found = date;
  return found;
}
