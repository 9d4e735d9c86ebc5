import { expect, test } from 'vitest';
import { isCertainlyBefore } from './isCertainlyBefore.ts';

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
