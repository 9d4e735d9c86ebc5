import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addRanges,
  divideRanges,
  exactly,
  multiplyRanges,
  scaleRange,
  subtractRanges,
  type Range,
} from './range.ts';
import { sampleRange } from './sampleRange.ts';

/** Whole ends, so that sums are exact. */
const range: fc.Arbitrary<Range> = fc
  .array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 3, maxLength: 3 })
  .map((ends) => {
    const [low = 0, mode = 0, high = 0] = [...ends].sort((a, b) => a - b);
    return { low, mode, high };
  });
const positive = range.map(({ low, mode, high }) => ({
  low: low + 1_001,
  mode: mode + 1_001,
  high: high + 1_001,
}));

const isOrdered = ({ low, mode, high }: Range) => low <= mode && mode <= high;

describe('counting with ranges', () => {
  test('the most likely value stays between the ends', () => {
    const law = fc.property(range, range, (a, b) => {
      const results = [
        addRanges([a, b]),
        subtractRanges(a, b),
        multiplyRanges(a, b),
        scaleRange(a, 3),
      ];
      for (const result of results) expect(isOrdered(result)).toBe(true);
      const quotient = divideRanges(a, b);
      if (quotient !== null) expect(isOrdered(quotient)).toBe(true);
    });
    fc.assert(law, { numRuns: 1_000 });
  });

  test('the order of a sum does not matter', () => {
    const law = fc.property(range, range, range, (a, b, c) => {
      expect(addRanges([a, b])).toEqual(addRanges([b, a]));
      expect(addRanges([addRanges([a, b]), c])).toEqual(addRanges([a, addRanges([b, c])]));
    });
    fc.assert(law);
  });

  test('every value within is found within the result', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const law = fc.property(positive, positive, share, share, (a, b, x, y) => {
      const [inA, inB] = [a.low + x * (a.high - a.low), b.low + y * (b.high - b.low)];
      const isIn = (value: number, { low, high }: Range) =>
        value >= low - 1e-9 * Math.abs(low) - 1e-9 && value <= high + 1e-9 * Math.abs(high) + 1e-9;
      expect(isIn(inA + inB, addRanges([a, b]))).toBe(true);
      expect(isIn(inA - inB, subtractRanges(a, b))).toBe(true);
      expect(isIn(inA * inB, multiplyRanges(a, b))).toBe(true);
      expect(isIn(inA / inB, divideRanges(a, b) ?? exactly(Number.NaN))).toBe(true);
    });
    fc.assert(law, { numRuns: 1_000 });
  });

  test('what is divided by something that may be nothing is unknown', () => {
    expect(divideRanges(exactly(1), { low: 0, mode: 1, high: 2 })).toBeNull();
    expect(divideRanges(exactly(1), { low: -1, mode: 1, high: 2 })).toBeNull();
    expect(divideRanges(exactly(1), exactly(0))).toBeNull();
    expect(divideRanges(exactly(6), { low: 1, mode: 2, high: 3 })).toEqual({
      low: 2,
      mode: 3,
      high: 6,
    });
  });
});

describe('counting with samples', () => {
  test('lies within what the ends allow', () => {
    const law = fc.property(positive, positive, fc.integer(), (a, b, seed) => {
      const sampled = sampleRange({ a, b }, (values) => values.a * values.b, { seed, count: 200 });
      const ends = multiplyRanges(a, b);
      expect(sampled).not.toBeNull();
      if (sampled === null) return;
      expect(sampled.least).toBeGreaterThanOrEqual(ends.low * (1 - 1e-12));
      expect(sampled.most).toBeLessThanOrEqual(ends.high * (1 + 1e-12));
      expect(isOrdered(sampled)).toBe(true);
    });
    fc.assert(law, { numRuns: 100 });
  });

  test('a thing taken from itself leaves nothing, where ends would leave a spread', () => {
    const a = { low: 50, mode: 100, high: 150 };
    expect(subtractRanges(a, a)).toEqual({ low: -100, mode: 0, high: 100 });
    expect(sampleRange({ a }, (values) => values.a - values.a)).toMatchObject({
      least: 0,
      most: 0,
    });
  });

  test('the same inputs give the same samples, in whatever order they are told', () => {
    const [a, b] = [
      { low: 1, mode: 2, high: 5 },
      { low: 3, mode: 4, high: 9 },
    ];
    const formula = (values: { readonly a: number; readonly b: number }) => values.a / values.b;
    expect(sampleRange({ a, b }, formula)).toEqual(sampleRange({ b, a }, formula));
    expect(sampleRange({ a, b }, formula, { seed: 2 })).not.toEqual(sampleRange({ a, b }, formula));
  });

  test('draws a triangle', () => {
    const sampled = sampleRange({ a: { low: 0, mode: 30, high: 100 } }, ({ a }) => a, {
      count: 20_000,
    });
    // Half of a triangle's draws lie below high − √(width · (high − mode) / 2).
    const isNear = (value: number | undefined, place: number) =>
      expect(Math.abs((value ?? 0) - place)).toBeLessThan(1);
    isNear(sampled?.mode, 100 - Math.sqrt((100 * 70) / 2));
    isNear(sampled?.low, Math.sqrt(0.05 * 100 * 30));
    isNear(sampled?.high, 100 - Math.sqrt(0.05 * 100 * 70));
  });

  test('what is unknown for one draw is unknown', () => {
    const a = { low: 0, mode: 1, high: 2 };
    expect(sampleRange({ a }, () => null)).toBeNull();
    expect(sampleRange({ a: exactly(0) }, (values) => 1 / values.a)).toBeNull();
  });
});
