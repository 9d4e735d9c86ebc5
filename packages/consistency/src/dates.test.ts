import { expect, test } from 'vitest';
import { latest, monthsBefore } from './dates.ts';

test.each([
  ['2026-11-23', 6, '2026-05-23'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2026-01-15', 13, '2024-12-15'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});

test('the latest of some dates', () => {
  expect(latest(['2020', null, '2021-04', '2021'])).toBe('2021-04');
  expect(latest([null])).toBeNull();
});
