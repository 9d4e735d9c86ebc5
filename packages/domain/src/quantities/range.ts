/** A quantity with what is known of its spread. `low <= mode <= high`; all finite. */
export interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** A quantity without any spread. */
export function exactly(value: number): Range {
  return { low: value, mode: value, high: value };
}

/** The sum, end by end. */
export function addRanges(ranges: Iterable<Range>): Range {
  let low = 0;
  let mode = 0;
  let high = 0;
  for (const range of ranges) {
    low += range.low;
    mode += range.mode;
    high += range.high;
  }
  return { low, mode, high };
}

/** Each end times a factor that is not negative. */
export function scaleRange(range: Range, factor: number): Range {
  return { low: range.low * factor, mode: range.mode * factor, high: range.high * factor };
}

/** What is left of one when the other is taken away; both may be anywhere in their range. */
export function subtractRanges(a: Range, b: Range): Range {
  return { low: a.low - b.high, mode: a.mode - b.mode, high: a.high - b.low };
}

/** The product, wherever in their ranges both are. */
export function multiplyRanges(a: Range, b: Range): Range {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...corners), mode: a.mode * b.mode, high: Math.max(...corners) };
}

/** The quotient, wherever in their ranges both are; `null` (unknown) where the divisor may be zero. */
export function divideRanges(a: Range, b: Range): Range | null {
  if (b.low <= 0 && b.high >= 0) return null;
  return multiplyRanges(a, { low: 1 / b.high, mode: 1 / b.mode, high: 1 / b.low });
}
