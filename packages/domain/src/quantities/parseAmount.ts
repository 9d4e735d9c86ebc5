import type { Amount } from '../records/amountField.ts';
import type { AmountProblem, AmountProblemCode } from './amountProblem.ts';
import { readMeasure, type Measure } from './readMeasure.ts';
import { numberReadings, readNumberAt, type DecimalMark } from './readNumber.ts';
import { failure, success, type Result } from '../result.ts';

/** How people write here. */
export interface WritingHabits {
  /** Where a mark may stand before decimals or between thousands (`1,200`), this decides. A point unless told. */
  readonly decimalMark?: DecimalMark | undefined;
  /** The language that decides what "v" or "kr" is; `null` or left out: people are asked. */
  readonly language?: string | null | undefined;
}

const about =
  /\s*(?:(?:~|≈|ca\.?|circa|cirka|about|approx\.?|ok\.?|около|прибл\.?|примерно|ок\.|omkring|ungefär|omtrent|noin|około|etwa|rund)\s*)?/iuy;
const from = /(?:от|from|von|fra|från|od|between)\s+/iuy;
const minus = /[-−]/uy;
const between = /\s*(?:-|–|—|−|…|\.\.\.?|÷|to\s|до\s|bis\s|til\s|till\s|do\s|and\s)\s*/iuy;
const spread = /\s*(?:±|\+\/-|\+-)\s*/uy;
const percent = /\s*%/uy;
const bracket = /\s*\(\s*/uy;
const bracketEnd = /\s*\)/uy;

/** What is longer is no amount: an amount that is cut off would be another one. */
const longestText = 300;

/** What has been read of the number before the unit. */
interface NumberPart {
  readonly low: number | null;
  readonly mode: number;
  readonly high: number | null;
  readonly end: number;
}

/**
 * Reads an amount as people write it, in any of our languages: `12 t/week`, `12 т/нед`, `3,5 MWh/uge`,
 * `80 000 t per year`, `100–130 kt/y`, `115 (100–130) t`, `50 ± 5 t`, `½ t TS/år`. A part that is not written stays
 * unknown. What is written negative or with its ends swapped is read so, for a finding to name it.
 */
export function parseAmount(
  text: string,
  { decimalMark = '.', language = null }: WritingHabits = {},
): Result<Amount, AmountProblem> {
  if (text.length > longestText) return failure(problem('no-number', 0, text.length));
  let at = end(about, text, 0) ?? 0;
  const afterFrom = end(from, text, at);
  const afterMinus = end(minus, text, afterFrom ?? at);
  at = afterMinus ?? afterFrom ?? at;
  const first = readNumberAt(text, at, decimalMark);
  if (first === null) return failure(problem('no-number', 0, text.length));
  if (first.value === null) {
    const readings = numberReadings(first.text).map((value) =>
      amountOf(text, single(value, first.end), language),
    );
    return failure(
      problem(
        'bad-number',
        at,
        first.end,
        readings.filter((amount) => amount !== null).slice(0, 3),
      ),
    );
  }
  const sign = afterMinus === null ? 1 : -1;
  const number = readSpread(text, sign * first.value, first.end, decimalMark);
  if (typeof number === 'object' && 'code' in number) return failure(number);
  const rest = text.slice(number.end);
  const measure = readMeasure(rest, language);
  if (measure.ok) return success(amountWith(number, measure.value));
  const { code, part, readings } = measure.problem;
  const start = Math.max(number.end, text.indexOf(part, number.end));
  return failure(
    problem(
      code,
      start,
      start + part.length,
      readings.map((reading) => amountWith(number, reading)),
    ),
  );
}

function problem(
  code: AmountProblemCode,
  start: number,
  stop: number,
  readings: readonly Amount[] = [],
): AmountProblem {
  return { code, start, end: stop, readings };
}

/** Where a pattern that stands at `start` ends; `null` where it does not stand there. */
function end(pattern: RegExp, text: string, start: number): number | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match === null ? null : start + match[0].length;
}

function single(value: number, stop: number): NumberPart {
  return { low: null, mode: value, high: null, end: stop };
}

/** What may follow a number: a second one, a spread, or a range in brackets. */
function readSpread(
  text: string,
  first: number,
  start: number,
  decimalMark: DecimalMark,
): NumberPart | AmountProblem {
  const afterSpread = end(spread, text, start);
  if (afterSpread !== null) {
    const by = readNumberAt(text, afterSpread, decimalMark);
    if (by?.value === undefined || by.value === null)
      return problem('bad-number', start, by?.end ?? afterSpread);
    const afterPercent = end(percent, text, by.end);
    const width = afterPercent === null ? by.value : (Math.abs(first) * by.value) / 100;
    return { low: first - width, mode: first, high: first + width, end: afterPercent ?? by.end };
  }
  const afterBracket = end(bracket, text, start);
  const inner = afterBracket === null ? null : readNumberAt(text, afterBracket, decimalMark);
  const isBracketed = inner !== null && inner.value !== null;
  const low = isBracketed ? inner.value : first;
  const lowEnd = isBracketed ? inner.end : start;
  const afterDash = end(between, text, lowEnd);
  const second = afterDash === null ? null : readNumberAt(text, afterDash, decimalMark);
  if (second === null) return single(first, start);
  if (second.value === null) return problem('bad-number', afterDash ?? start, second.end);
  const stop = isBracketed ? (end(bracketEnd, text, second.end) ?? second.end) : second.end;
  const mode = isBracketed ? first : (low + second.value) / 2;
  return { low, mode, high: second.value, end: stop };
}

/** With what stands behind the number, or is likeliest meant by it. */
function amountOf(text: string, number: NumberPart, language: string | null): Amount | null {
  const read = readMeasure(text.slice(number.end), language);
  const measure = read.ok ? read.value : read.problem.readings[0];
  return measure === undefined ? null : amountWith(number, measure);
}

function amountWith({ low, mode, high }: NumberPart, { unit, per, basis, scale }: Measure): Amount {
  return {
    low: low === null ? null : scaled(low, scale),
    mode: scaled(mode, scale),
    high: high === null ? null : scaled(high, scale),
    unit,
    per,
    basis,
  };
}

/** 1.1 thousand is 1,100 and not 1,100.0000000000002. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}
