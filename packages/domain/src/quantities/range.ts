/** A quantity with what is known of its spread. `low <= mode <= high`; all finite. */
export interface Range {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
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
