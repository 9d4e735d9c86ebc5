import { expect, test } from 'vitest';
import { median } from './median.ts';

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 10], 9],
  [[4, 1, 3, 2], 2.5],
])('of %j', (values, middle) => {
  expect(median(values)).toBe(middle);
});
