import { expect, test } from 'vitest';
import { isCertainlyBefore, latest, monthsBefore } from './dates.ts';

test.each([
  ['1993', '1993-05', false],
  ['1993-05', '1993', false],
  ['1992', '1993-05', true],
  ['1993-06', '1993-05', false],
  ['2026-11-22T10:00:00Z', '2026-11-23', true],
  ['2026-11-23T10:00:00Z', '2026-11-23', false],
  [null, '1993', false],
])('%s is certainly before %s: %s', (a, b, expected) => {
  expect(isCertainlyBefore(a, b)).toBe(expected);
});

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
