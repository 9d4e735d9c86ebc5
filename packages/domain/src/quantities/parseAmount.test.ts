import { expect, test } from 'vitest';
import { parseAmount } from './parseAmount.ts';

const amount = (mode: number, unit: string | null, per: string | null) => ({
  low: null,
  mode,
  high: null,
  unit,
  per,
  basis: null,
});

test.each([
  ['12 t/week', amount(12, 't', 'week')],
  ['12 т/нед', amount(12, 't', 'week')],
])('reads %s', (written, expected) => {
  expect(parseAmount(written)).toEqual({ ok: true, value: expected });
});
