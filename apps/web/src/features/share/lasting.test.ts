import { expect, test } from 'vitest';
import { endOf } from './lasting.ts';

const noon = new Date(2026, 10, 30, 12);

test('a link for today ends with the day, one for a week with the same day of the next', () => {
  expect(endOf('today', noon)).toBe(new Date(2026, 11, 1).toISOString());
  expect(endOf('week', noon)).toBe(new Date(2026, 11, 8).toISOString());
  expect(endOf('ever', noon)).toBeNull();
});
