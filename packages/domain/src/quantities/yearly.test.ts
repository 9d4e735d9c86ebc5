import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periods, type Amount } from '../records/amountField.ts';
import { addRanges } from './range.ts';
import { findUnit } from './unit.ts';
import { units } from './unitTable.ts';
import { amountRange, perYear } from './yearly.ts';

const amount = (parts: Partial<Amount>): Amount => ({
  low: null,
  mode: null,
  high: null,
  unit: 't',
  per: 'year',
  basis: null,
  ...parts,
});

describe('units', () => {
  test.each([
    ['т', 't'],
    ['Tonnes', 't'],
    ['МВт·ч', 'MWh'],
    ['m³', 'm3'],
    ['куб. м', 'm3'],
    ['€', 'EUR'],
    ['MW', 'MW'],
    ['Mt', 'Mt'],
    ['mt', 'Mt'],
  ])('%s is %s', (written, id) => {
    expect(findUnit(written)?.id).toBe(id);
  });

  test('no spelling means two units', () => {
    const owners = new Map<string, string>();
    for (const { id, spellings } of units) {
      for (const spelling of spellings) {
        expect(owners.get(spelling) ?? id, spelling).toBe(id);
        owners.set(spelling, id);
        expect(findUnit(spelling)?.id, spelling).toBe(id);
      }
    }
  });

  test.each([
    ['GJ', 3.6, 'MWh', 1],
    ['Gcal', 1, 'GJ', 4.1868],
    ['kt', 1, 'kg', 1_000_000],
    ['ha', 1, 'm2', 10_000],
    ['d', 1, 'h', 24],
    ['km3', 1, 'l', 1e12],
  ])('%s: %d are %s %d', (one, count, other, equal) => {
    const size = (id: string) => findUnit(id)?.size ?? Number.NaN;
    expect(size(one) * count).toBeCloseTo(size(other) * equal, 6);
  });
});

describe('a yearly amount', () => {
  test.each([
    [{ mode: 5, per: 'year' }, null, 5],
    [{ mode: 5, per: 'month' }, null, 60],
    [{ mode: 2, per: 'day' }, 200, 400],
    [{ mode: 1, per: 'hour' }, 10, 240],
    [{ mode: 5, per: 'once' }, null, 5],
    [{ mode: 7, per: 'week' }, null, 365.25],
    [{ mode: 500, unit: 'kg', per: 'year' }, null, 0.5],
  ] as const)('%j on %s days is %d', (parts, days, expected) => {
    expect(perYear(amount(parts), days)?.mode).toBeCloseTo(expected, 9);
  });

  test('days are assumed where nobody said, and that is told', () => {
    expect(perYear(amount({ mode: 1, per: 'day' }), null)).toMatchObject({
      mode: 365,
      assumed: true,
    });
    expect(perYear(amount({ mode: 1, per: 'day' }), 250)).toMatchObject({ assumed: false });
    expect(perYear(amount({ mode: 1, per: 'week' }), null)).toMatchObject({ assumed: false });
  });

  test('unknown never becomes zero', () => {
    const parts = fc.record({
      low: fc.option(fc.integer({ min: -10, max: 10 })),
      mode: fc.option(fc.integer({ min: -10, max: 10 })),
      high: fc.option(fc.integer({ min: -10, max: 10 })),
      unit: fc.constantFrom('t', 'MWh', 'MW', 'barrows', null),
      per: fc.option(fc.constantFrom(...periods)),
    });
    const law = fc.property(parts, (told) => {
      const yearly = perYear(amount(told), null);
      const isKnown = [told.low, told.mode, told.high].some((value) => value !== null);
      const isRate = findUnit(told.unit)?.dimension === 'power';
      if (!isKnown || (told.per === null && !isRate) || findUnit(told.unit) === undefined) {
        expect(yearly).toBeNull();
      }
      if (yearly === null) return;
      expect(yearly.low).toBeLessThanOrEqual(yearly.mode);
      expect(yearly.mode).toBeLessThanOrEqual(yearly.high);
      if (yearly.mode === 0 && told.mode !== null) expect(told.mode).toBe(0);
    });
    fc.assert(law, { numRuns: 500 });
  });

  test('twice the amount is twice the year', () => {
    const law = fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(...periods),
      fc.constantFrom(...units),
      (mode, per, { id }) => {
        const once = perYear(amount({ mode, unit: id, per }), 250);
        const twice = perYear(amount({ mode: 2 * mode, unit: id, per }), 250);
        expect(twice?.mode).toBeCloseTo(2 * (once?.mode ?? Number.NaN), 9);
      },
    );
    fc.assert(law);
  });

  test('power is a rate: the same in a year as in an hour', () => {
    for (const per of [null, 'hour', 'year'] as const) {
      expect(perYear(amount({ mode: 5, unit: 'MW', per }), null)).toMatchObject({
        mode: 5,
        dimension: 'power',
        assumed: false,
      });
    }
  });

  test('money keeps its currency', () => {
    expect(perYear(amount({ mode: 1, unit: 'RUB' }), null)).toMatchObject({ currency: 'RUB' });
    expect(perYear(amount({ mode: 1 }), null)).toMatchObject({ currency: null });
  });
});

test.each([
  [{ mode: 5 }, { low: 5, mode: 5, high: 5 }],
  [
    { low: 2, high: 4 },
    { low: 2, mode: 3, high: 4 },
  ],
  [{ high: 4 }, { low: 4, mode: 4, high: 4 }],
  [{ low: 9, mode: 5 }, null],
  [{ mode: -1 }, null],
  [{}, null],
])('the range of %j', (parts, range) => {
  expect(amountRange(amount(parts))).toEqual(range);
});

test('ranges are added end by end', () => {
  const sum = addRanges([
    { low: 1, mode: 2, high: 3 },
    { low: 10, mode: 20, high: 30 },
  ]);
  expect(sum).toEqual({ low: 11, mode: 22, high: 33 });
  expect(addRanges([])).toEqual({ low: 0, mode: 0, high: 0 });
});
