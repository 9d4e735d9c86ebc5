import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periods } from '../records/amountField.ts';
import { parseAmount } from './parseAmount.ts';
import { periodSpellings } from './periodWords.ts';
import type { DecimalMark } from './readNumber.ts';
import { findUnit, unitSpellings } from './unit.ts';
import { units } from './unitTable.ts';
import { perYear } from './yearly.ts';

const amount = (
  mode: number,
  unit: string | null = null,
  per: string | null = null,
  basis: string | null = null,
) => ({ low: null, mode, high: null, unit, per, basis });

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
    ['3,5 MWh/d', amount(3.5, 'MWh', 'day')],
    ['50 t/d', amount(50, 't', 'day')],
    ['тыс. м³/год', null],
    ['7 тыс. м³/год', amount(7_000, 'm3', 'year')],
    ['12 t/Jahr', amount(12, 't', 'year')],
    ['400 kg/vrk', amount(400, 'kg', 'day')],
    ['30 szt./mies.', amount(30, 'pcs', 'month')],
    ['9 МВт·ч в год', amount(9, 'MWh', 'year')],
    ['5 m3 na dobę', amount(5, 'm3', 'day')],
    ['12 t vuodessa', amount(12, 't', 'year')],
    ['12 t/a', amount(12, 't', 'year')],
    ['12 t yr⁻¹', amount(12, 't', 'year')],
    ['12 Mg/rok', amount(12, 't', 'year')],
    ['2 Mio. t pro Jahr', amount(2e6, 't', 'year')],
    ['1,1 тыс. т', amount(1_100, 't')],
    ['80k t/year', amount(80_000, 't', 'year')],
    ['3 k€ per month', amount(3_000, 'EUR', 'month')],
    ['5 т у.т./год', amount(5, 'tce', 'year')],
    ['9 ц/нед', amount(9, 'dt', 'week')],
    // Dry or wet, and at which state
    ['12 t TS/år', amount(12, 't', 'year', 'dry')],
    ['12 т с.в./год', amount(12, 't', 'year', 'dry')],
    ['12 t dry matter per year', amount(12, 't', 'year', 'dry')],
    ['3 t FM/Woche', amount(3, 't', 'week', 'wet')],
    ['40 Nm³/h', amount(40, 'Nm3', 'hour')],
    ['40 m³/h при н.у.', amount(40, 'Nm3', 'hour')],
    ['40 м³ (н.у.)/ч', amount(40, 'Nm3', 'hour')],
    // Parts of one
    ['½ t/day', amount(0.5, 't', 'day')],
    ['1½ t', amount(1.5, 't')],
    ['1/2 t', amount(0.5, 't')],
    ['2 1/4 t', amount(2.25, 't')],
    ['.5 t', amount(0.5, 't')],
    // Only a part
    ['7', amount(7)],
    ['7 MW', amount(7, 'MW')],
    ['3 шт.', amount(3, 'pcs')],
  ])('%s', (written, expected) => {
    const read = parseAmount(written);
    expect(read.ok ? read.value : null).toEqual(expected);
  });

  test.each([
    ['3,5 MWh/v', 'sv', 'week'],
    ['3,5 MWh/v', 'fi', 'year'],
    ['3,5 MWh/t', 'da', 'hour'],
    ['3,5 MWh/t', 'nb', 'hour'],
  ])('%s in %s is per %s', (written, language, per) => {
    expect(parseAmount(written, { language })).toMatchObject({ ok: true, value: { per } });
  });

  test('crowns are those of the country, and money in thousands and millions is read', () => {
    expect(parseAmount('5 kr/år', { language: 'da' })).toMatchObject({ value: { unit: 'DKK' } });
    expect(parseAmount('5 tkr', { language: 'sv' })).toMatchObject({
      value: { mode: 5_000, unit: 'SEK' },
    });
    expect(parseAmount('5 MSEK')).toMatchObject({ value: { mode: 5_000_000, unit: 'SEK' } });
  });

  test.each([
    ['115 (100–130) t/year', 100, 115, 130],
    ['115 (от 100 до 130) t/year', null, null, null],
    ['100 ± 20 t/year', 80, 100, 120],
    ['100 ±5 % t/year', 95, 100, 105],
    ['от 100 до 130 t/year', 100, 115, 130],
    ['100÷130 t/year', 100, 115, 130],
  ])('a spread: %s', (written, low, mode, high) => {
    const read = parseAmount(written);
    if (mode === null) expect(read.ok).toBe(false);
    else
      expect(read).toMatchObject({ ok: true, value: { low, mode, high, unit: 't', per: 'year' } });
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
    expect(parseAmount(written, { decimalMark: mark })).toEqual({
      ok: true,
      value: amount(value, 't'),
    });
  });
});

/** What is wrong, with the part that is, and what may be meant in short. */
function problemOf(written: string, language?: string) {
  const read = parseAmount(written, { language });
  if (read.ok) return null;
  const { code, start, end, readings } = read.problem;
  const short = readings.map(({ mode, unit, per }) => [mode, unit, per].filter(Boolean).join(' '));
  return [code, written.slice(start, end), ...short];
}

test.each([
  ['', ['no-number', '']],
  ['much', ['no-number', 'much']],
  ['5 barrows', ['unknown-unit', 'barrows']],
  ['5 t/blue moon', ['unknown-period', 'blue moon']],
  ['1.2.3.4 t', ['bad-number', '1.2.3.4', '1.234 t', '1.2 t', '123.4 t']],
  ['12,5,3 t', ['bad-number', '12,5,3', '12.53 t', '12.5 t', '125.3 t']],
  ['12,5,3 t/wek', ['bad-number', '12,5,3', '12.53 t week', '12.5 t week', '125.3 t week']],
  ['12 5 t', ['bad-number', '12 5', '125 t', '12 t']],
  ['12 tonns/wek', ['unknown-unit', 'tonns', '12 t week']],
  ['12 tonns', ['unknown-unit', 'tonns', '12 t']],
  ['12 t/wek', ['unknown-period', 'wek', '12 t week']],
  ['12 t wek', ['unknown-period', 'wek', '12 t week']],
  ['5 l/s', ['unknown-period', 's', '18000 l hour']],
  ['5 t/квартал', ['unknown-period', 'квартал', '20 t year']],
  ['5 MWh/v', ['ambiguous-period', 'v', '5 MWh week', '5 MWh year']],
  ['5 kr/year', ['ambiguous-unit', 'kr', '5 DKK year', '5 SEK year', '5 NOK year']],
  ['5 EUR/t', ['unknown-period', 't']],
  ['5 kВт', null],
])('“%s” is not understood: %j', (written, expected) => {
  if (expected !== null) expect(problemOf(written)).toEqual(expected);
  else expect(problemOf(written)?.slice(2)).toEqual(['5 kW']);
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
    const read = parseAmount(text, { decimalMark: mark });
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

test('every spelling of a unit with every word for a time is read, as what it says', () => {
  const law = fc.property(
    fc.constantFrom(...unitSpellings()),
    fc.constantFrom(...periodSpellings()),
    fc.constantFrom('/', ' / ', ' per ', ' в ', ' '),
    ([spelling, unit], [word, per], divider) => {
      // "g r" is a gram, written wide apart.
      fc.pre(divider !== ' ' || findUnit(`${spelling} ${word}`) === undefined);
      const read = parseAmount(`12 ${spelling}${divider}${word}`);
      const known = perYear({ ...amount(12, unit.id, per), low: null, high: null } as never, 300);
      expect(read.ok, `${spelling}${divider}${word}`).toBe(true);
      if (read.ok) expect(perYear(read.value, 300)?.mode).toBeCloseTo(known?.mode ?? Number.NaN, 6);
    },
  );
  fc.assert(law, { numRuns: 2_000 });
});

test('a slip of the keyboard in a unit is offered as that unit', () => {
  const law = fc.property(
    fc.constantFrom(
      ...[...unitSpellings().keys()].filter(({ length }) => length > 4 && length < 24),
    ),
    fc.nat(),
    (spelling, at) => {
      const index = 1 + (at % (spelling.length - 1));
      const slipped = `${spelling.slice(0, index)}q${spelling.slice(index)}`;
      const read = parseAmount(`12 ${slipped}`);
      const meant = parseAmount(`12 ${spelling}`);
      if (read.ok || !meant.ok) return;
      expect(read.problem.readings.map(({ unit }) => unit)).toContain(meant.value.unit);
    },
  );
  fc.assert(law, { numRuns: 300 });
});

test.each([
  ['spaces', `1${' '.repeat(100_000)}t`],
  ['digits', `${'1 '.repeat(100_000)}t`],
  ['marks', `1${'.,'.repeat(100_000)}`],
  ['dividers', `1 ${'a '.repeat(100_000)}`],
  ['slashes', `1 t${'/'.repeat(100_000)}`],
  ['words', `1 ${'тыс. '.repeat(50_000)}`],
  ['brackets', `1 ${'('.repeat(100_000)}`],
])('no text is too long to be read at once: %s', (_, text) => {
  expect(parseAmount(text).ok).toBe(false);
});
