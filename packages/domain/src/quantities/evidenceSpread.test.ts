import { expect, test } from 'vitest';
import { evidenceClasses } from '../records/evidence.ts';
import { withSpread } from './evidenceSpread.ts';
import { exactly } from './range.ts';

test('the worse a number is known, the further it may be off', () => {
  const widths = evidenceClasses.map((evidence) => {
    const { low, mode, high } = withSpread(exactly(100), evidence);
    expect(mode).toBe(100);
    return high - low;
  });
  expect(widths).toEqual([...widths].sort((a, b) => a - b));
  expect(withSpread(exactly(100), 'guess')).toEqual({ low: 50, mode: 100, high: 200 });
  expect(withSpread(exactly(100), null)).toEqual(withSpread(exactly(100), 'estimated'));
});

test('a range that was told stays', () => {
  const told = { low: 90, mode: 100, high: 101 };
  expect(withSpread(told, 'guess')).toBe(told);
});
