import { expect, test } from 'vitest';
import { Latencies } from './latencies.ts';
import { median, quantile } from './median.ts';

test('quantiles are those of the times that were put in, to a twentieth of a millisecond', () => {
  const latencies = new Latencies();
  for (let ms = 1; ms <= 100; ms += 1) latencies.add(ms);
  expect(latencies.quantileMs(0.5)).toBeCloseTo(50, 0);
  expect(latencies.quantileMs(0.99)).toBeCloseTo(99, 0);
  expect(latencies.quantileMs(1)).toBeCloseTo(100, 0);
  expect(latencies.count).toBe(100);
});

test('nothing measured is no number', () => {
  expect(new Latencies().quantileMs(0.5)).toBeNaN();
  expect(median([])).toBeNaN();
});

test('what takes longer than the histogram reaches counts as its longest', () => {
  const latencies = new Latencies();
  latencies.add(1e9);
  expect(latencies.quantileMs(0.99)).toBeGreaterThanOrEqual(20_000);
});

test('a median passes over what is no number', () => {
  expect(median([3, Number.NaN, 1, 2])).toBe(2);
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
});
