import { failure, success, type Result } from '../result.ts';

/** Why a written date was not taken. */
export type DateProblemCode =
  | 'no-date'
  | 'no-such-month'
  /** 31 February. */
  | 'no-such-day'
  /** 03/04/2021: of March or of April? */
  | 'ambiguous'
  /** It is still to come, and cannot be. */
  | 'future';

export interface DateProblem {
  readonly code: DateProblemCode;
  /** The nearest dates that may be meant, as they are kept, likeliest first. */
  readonly readings: readonly string[];
}

export interface DateHabits {
  /** The language whose names of months are read, beside English. */
  readonly language?: string | null;
  /** The last day that it may be, `2026-11-23`; left out: it may lie in the future. */
  readonly latest?: string;
}

/** A date as precise as it is told. */
interface Parts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const separated = /^(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4})\s?(?:г\.?)?$/u;
const monthAndYear = /^(\d{1,2})\s?[./-]\s?(\d{4})\s?(?:г\.?)?$/u;
const iso = /^(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?$/u;
const inWords =
  /^(?:(\d{1,2})\.?\s)?(\p{L}{3,12})\.?,?\s(?:(\d{1,2}),\s)?(\d{4})\s?(?:г\.?|года)?$/u;
const shortYear = /^'?(\d{2})$/;

/**
 * A date as people write it: `1993`, `05.1993`, `1.5.1993`, `1993-05-01`, `May 1993`. Gives it as it is kept
 * (`1993-05-01`, as much of it as was told), or what is wrong with the nearest dates that are right.
 */
export function readDate(
  written: string,
  { language = null, latest }: DateHabits = {},
): Result<string, DateProblem> {
  const text = written.trim().slice(0, 60);
  const short = shortYear.exec(text);
  if (short !== null)
    return failure({ code: 'no-date', readings: fullYears(short[1] ?? '', latest) });
  const slashed = separated.exec(text);
  if (
    slashed?.[2] === '/' &&
    isMonth(Number(slashed[1])) &&
    isMonth(Number(slashed[3])) &&
    slashed[1] !== slashed[3]
  ) {
    const [, first = '', , second = '', year = ''] = slashed;
    const readings = [
      `${year}-${two(second)}-${two(first)}`,
      `${year}-${two(first)}-${two(second)}`,
    ];
    return wrong('ambiguous', readings, latest);
  }
  const parts = partsOf(text, language);
  return parts === null ? failure({ code: 'no-date', readings: [] }) : checked(parts, latest);
}

function partsOf(text: string, language: string | null): Parts | null {
  const full = separated.exec(text);
  if (full !== null) {
    // 05/13/2021 can only be the American way round.
    const isTurned = Number(full[3]) > 12 && Number(full[1]) <= 12 && full[2] === '/';
    const [day, month] = isTurned ? [full[3], full[1]] : [full[1], full[3]];
    return { year: Number(full[4]), month: Number(month), day: Number(day) };
  }
  const short = monthAndYear.exec(text);
  if (short !== null) return { year: Number(short[2]), month: Number(short[1]) };
  const ordered = iso.exec(text);
  if (ordered !== null) {
    const [, year, month, day] = ordered;
    return { year: Number(year), month: optional(month), day: optional(day) };
  }
  const spoken = inWords.exec(text);
  const month = spoken === null ? null : monthNamed(spoken[2] ?? '', language);
  if (spoken === null || month === null) return null;
  return { year: Number(spoken[4]), month, day: optional(spoken[1] ?? spoken[3]) };
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function optional(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function checked(
  { year, month, day }: Parts,
  latest: string | undefined,
): Result<string, DateProblem> {
  const inYear = String(year).padStart(4, '0');
  if (month === undefined) return notAfter(inYear, latest);
  if (!isMonth(month)) return wrong('no-such-month', [inYear], latest);
  const inMonth = `${inYear}-${two(month)}`;
  if (day === undefined) return notAfter(inMonth, latest);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) {
    const readings = day > last ? [`${inMonth}-${two(last)}`, inMonth] : [inMonth];
    return wrong('no-such-day', readings, latest);
  }
  return notAfter(`${inMonth}-${two(day)}`, latest);
}

/** What is wrong, with those of the dates that may be meant. */
function wrong(
  code: DateProblemCode,
  readings: readonly string[],
  latest: string | undefined,
): Result<string, DateProblem> {
  return failure({ code, readings: readings.filter((date) => !isAfter(date, latest)) });
}

function notAfter(date: string, latest: string | undefined): Result<string, DateProblem> {
  if (!isAfter(date, latest)) return success(date);
  const year = Number(date.slice(0, 4));
  const nearest = [year - 100, Number(latest?.slice(0, 4))]
    .map((other) => String(other).padStart(4, '0') + date.slice(4))
    .filter((other) => !isAfter(other, latest) && Number(other.slice(0, 4)) >= 1_800);
  return failure({ code: 'future', readings: nearest });
}

/** Whether all of it lies after a day: 2026 does not, as long as that day is in 2026. */
function isAfter(date: string, latest: string | undefined): boolean {
  return latest !== undefined && date > latest.slice(0, date.length);
}

function fullYears(digits: string, latest: string | undefined): readonly string[] {
  return [`20${digits}`, `19${digits}`].filter((year) => !isAfter(year, latest));
}

function two(value: number | string): string {
  return String(value).padStart(2, '0');
}

/** The month that a word begins like, in a language or in English. */
function monthNamed(word: string, language: string | null): number | null {
  const start = word.toLowerCase().slice(0, 3);
  for (const tongue of new Set([language ?? 'en', 'en'])) {
    const format = new Intl.DateTimeFormat(tongue, {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2001, month - 1, 1));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      // May is "май" alone and "мая" with a day.
      const stem = name.toLowerCase().slice(0, 3);
      if (
        stem === start ||
        (month === 5 && stem.slice(0, 2) === start.slice(0, 2) && /^ма[йя]$/u.test(start))
      ) {
        return month;
      }
    }
  }
  return null;
}
