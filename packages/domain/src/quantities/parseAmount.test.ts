import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periods } from '../records/amountField.ts';
import { parseAmount, type DecimalMark } from './parseAmount.ts';
import { units } from './unit.ts';

const amount = (mode: number, unit: string | null = null, per: string | null = null) => ({
  low: null,
  mode,
  high: null,
  unit,
  per,
  basis: null,
});

describe('what people write', () => {
  test.each([
    // English, Russian
    ['12 t/week', amount(12, 't', 'week')],
    ['80 000 t per year', amount(80_000, 't', 'year')],
    ['about 5 kg a day', amount(5, 'kg', 'day')],
    ['12 т/нед', amount(12, 't', 'week')],
    ['50 т в сутки', amount(50, 't', 'day')],
    ['3,5 МВт·ч/год', amount(3.5, 'MWh', 'year')],
    ['около 20 тыс. т в год', amount(20_000, 't', 'year')],
    ['5 Гкал/ч', amount(5, 'Gcal', 'hour')],
    // Danish, Swedish, Norwegian
    ['12 ton/uge', amount(12, 't', 'week')],
    ['12 ton/vecka', amount(12, 't', 'week')],
    ['7 tonn per måned', amount(7, 't', 'month')],
    ['4 m³/døgn', amount(4, 'm3', 'day')],
    // Finnish, Polish, German
    ['9 tonnia/vuosi', amount(9, 't', 'year')],
    ['9 ton/rok', amount(9, 't', 'year')],
    ['15 t/Woche', amount(15, 't', 'week')],
    ['2 l/Std', amount(2, 'l', 'hour')],
    // Only a part
    ['7', amount(7)],
    ['7 MW', amount(7, 'MW')],
    ['3 шт.', amount(3, 'pcs')],
  ])('%s', (written, expected) => {
    const read = parseAmount(written);
    expect(read.ok ? read.value : null).toEqual(expected);
  });

  test.each([
    ['100–130 kt/y', 100, 115, 130],
    ['100 - 130 kt/y', 100, 115, 130],
    ['100 to 130 kt/y', 100, 115, 130],
    ['100 до 130 kt/y', 100, 115, 130],
    ['100…130 kt/y', 100, 115, 130],
  ])('a range: %s', (written, low, mode, high) => {
    expect(parseAmount(written)).toMatchObject({
      ok: true,
      value: { low, mode, high, unit: 'kt', per: 'year' },
    });
  });

  test.each([
    ['1,200 t', '.', 1_200],
    ['1,200 t', ',', 1.2],
    ['1.200 t', ',', 1_200],
    ['1.200 t', '.', 1.2],
    ['1.234,5 t', '.', 1_234.5],
    ['1,234.5 t', ',', 1_234.5],
    ['80,000,000 t', ',', 80_000_000],
    ['12,5 t', '.', 12.5],
    ['80\u00A0000 t', '.', 80_000],
    ["80'000 t", '.', 80_000],
  ] as const)('%s where decimals follow "%s"', (written, mark, value) => {
    expect(parseAmount(written, mark)).toEqual({ ok: true, value: amount(value, 't') });
  });
});

test.each([
  ['', 'no-number'],
  ['much', 'no-number'],
  ['5 barrows', 'unknown-unit'],
  ['5 t/blue moon', 'unknown-period'],
  ['1.2.3.4 t', 'bad-number'],
])('“%s” is not understood: %s', (written, problem) => {
  expect(parseAmount(written)).toEqual({ ok: false, problem });
});

test('a minus before the number makes it negative, so that a finding can name it', () => {
  expect(parseAmount('-5 t')).toEqual({ ok: true, value: amount(-5, 't') });
});

test('whatever is typed, nothing breaks, and what is read is a finite number', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-~≈]?[\d., ]{1,12}[-–]?[\d., ]{0,6} ?[a-zа-я³/ .]{0,10}$/),
  );
  const law = fc.property(typed, fc.constantFrom<DecimalMark[]>('.', ','), (text, mark) => {
    const read = parseAmount(text, mark);
    if (read.ok) expect(Number.isFinite(read.value.mode)).toBe(true);
  });
  fc.assert(law, { numRuns: 1_000 });
});

test('every unit and period is read again from its own name', () => {
  const law = fc.property(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.constantFrom(...units),
    fc.constantFrom(...periods),
    (value, unit, per) => {
      expect(parseAmount(`${value} ${unit.id}/${per}`)).toEqual({
        ok: true,
        value: amount(value, unit.id, per),
      });
    },
  );
  fc.assert(law);
});
