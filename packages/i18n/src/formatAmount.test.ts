import { parseAmount, units, type Amount } from '@symbiomap/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages, type Language } from './catalogue.ts';
import { formatAmount, formatComputed, writeAmount } from './formatAmount.ts';
import { catalogue as en } from './locales/en/catalogue.ts';
import { catalogue as ru } from './locales/ru/catalogue.ts';
import { createTranslator } from './translate.ts';

const translators = { en: createTranslator('en', en), ru: createTranslator('ru', ru) } as const;
const decimalMarks: Readonly<Record<Language, '.' | ','>> = { en: '.', ru: ',' };
const amount = (parts: Partial<Amount>): Amount => ({
  low: null,
  mode: null,
  high: null,
  unit: 't',
  per: 'year',
  basis: null,
  ...parts,
});
/** With ordinary spaces, which read more easily in a test. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('an amount in one line', () => {
  test.each<[Partial<Amount>, string, string]>([
    [{ mode: 80_000 }, '80,000 t/year', '80 000 т/год'],
    [{ low: 100, mode: 115, high: 130 }, '100–130 t/year', '100–130 т/год'],
    [{ low: 100, high: 130 }, '100–130 t/year', '100–130 т/год'],
    [{ low: 80, mode: 90, high: 200 }, '90 t/year', '90 т/год'],
    [{ mode: 12.5, basis: 'dry', per: 'week' }, '12.5 t dry/week', '12,5 т сух./нед'],
    [{ mode: 5, per: 'once' }, '5 t once', '5 т разово'],
    [{ mode: 5, unit: null, per: null }, '5', '5'],
    [{ mode: null }, '? t/year', '? т/год'],
  ])('%j', (parts, english, russian) => {
    expect(plain(formatAmount(translators.en, amount(parts)))).toBe(english);
    expect(plain(formatAmount(translators.ru, amount(parts)))).toBe(russian);
  });

  test('no line is broken before the unit or within the number', () => {
    const told = amount({ low: 80_000, mode: 81_000, high: 90_000, basis: 'dry', per: 'once' });
    for (const translate of [translators.en, translators.ru]) {
      expect(formatAmount(translate, told)).not.toMatch(/ /);
      expect(writeAmount(translate, told)).not.toMatch(/ /);
    }
  });
});

test('what is computed has three digits', () => {
  expect(formatComputed('en', 282_345)).toBe('282,000');
  expect(formatComputed('en', 0.012345)).toBe('0.0123');
});

test('what is written to be changed says all that is known, and is read again as the same', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }),
    fc.integer({ min: 1, max: 99_999 }).map((whole) => whole / 1_000),
  );
  const told = fc.record({
    values: fc.array(value, { minLength: 1, maxLength: 3 }),
    // "млн т" is read as a million tonnes: the same in another unit.
    unit: fc.constantFrom(...units.map(({ id }) => id).filter((id) => id !== 'kt' && id !== 'Mt')),
    per: fc.constantFrom<Amount['per']>('hour', 'day', 'week', 'month', 'year', 'once', null),
    isDry: fc.boolean(),
  });
  const law = fc.property(
    told,
    fc.constantFrom(...languages),
    ({ values, unit, per, isDry }, language) => {
      const [low = 0, mode = low, high = mode] = [...values].sort((a, b) => a - b);
      const isRange = values.length === 3 && low < high;
      const known = amount({
        mode,
        unit,
        per,
        basis: isDry && (unit === 't' || unit === 'kg') ? 'dry' : null,
        ...(isRange && { low, high }),
      });
      const written = writeAmount(translators[language], known);
      const read = parseAmount(written, { decimalMark: decimalMarks[language] });
      expect(read.ok ? read.value : written).toEqual(known);
    },
  );
  fc.assert(law, { numRuns: 1_000 });
});
