import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periods, type Basis, type Period } from '../records/amountField.ts';
import { gasStateAt } from './conversionSteps.ts';
import { convert, type CountedAs, type Knowledge } from './convert.ts';
import { exactly } from './range.ts';
import { typicalValuesOf } from './typicalValues.ts';
import { units } from './unitTable.ts';

const as = (unit: string, per: Period | null = 'year', basis: Basis | null = null): CountedAs => ({
  unit,
  per,
  basis,
});
const of = (value: number, from: CountedAs, to: CountedAs, knowledge?: Knowledge) => {
  const converted = convert(exactly(value), from, to, knowledge);
  return converted.ok
    ? [Number(converted.value.mode.toPrecision(6)), ...converted.value.assumed]
    : [converted.problem.code, ...converted.problem.missing];
};

describe('what crosses from one measure to another', () => {
  test.each<[string, number, CountedAs, CountedAs, Knowledge, unknown[]]>([
    ['size alone', 500, as('kg'), as('t'), {}, [0.5]],
    ['energy', 3.6, as('GJ'), as('MWh'), {}, [1]],
    ['volume by density', 10, as('m3'), as('t'), { known: { density: exactly(0.45) } }, [4.5]],
    ['mass by density', 4.5, as('t'), as('m3'), { known: { density: exactly(0.45) } }, [10]],
    ['mass by heating value', 1, as('t'), as('GJ'), { known: { heatingValue: exactly(18) } }, [18]],
    [
      'volume by density and heating value',
      2,
      as('m3'),
      as('MWh'),
      { known: { density: exactly(0.5), heatingValue: exactly(18) } },
      [5],
    ],
    [
      'wet as dry',
      10,
      as('t', 'year', 'wet'),
      as('t', 'year', 'dry'),
      { known: { moisture: exactly(0.6) } },
      [4],
    ],
    [
      'dry as wet',
      4,
      as('t', 'year', 'dry'),
      as('t', 'year', 'wet'),
      { known: { moisture: exactly(0.6) } },
      [10],
    ],
    [
      'dry mass by volume',
      4,
      as('t', 'year', 'dry'),
      as('m3'),
      { known: { moisture: exactly(0.6), density: exactly(0.5) } },
      [20],
    ],
    [
      'power by hours',
      2,
      as('MW', null),
      as('MWh'),
      { known: { fullLoadHours: exactly(8_000) } },
      [16_000],
    ],
    [
      'power by hours, a month',
      12,
      as('MW', null),
      as('MWh', 'month'),
      { known: { fullLoadHours: exactly(8_000) } },
      [8_000],
    ],
    [
      'energy as power',
      16_000,
      as('MWh'),
      as('MW', null),
      { known: { fullLoadHours: exactly(8_000) } },
      [2],
    ],
    [
      'money by its rate',
      100,
      as('EUR'),
      as('RUB'),
      { rate: { from: 'EUR', to: 'RUB', year: 2021, value: 87 } },
      [8_700],
    ],
    [
      'money by its rate, back',
      8_700,
      as('RUB'),
      as('EUR'),
      { rate: { from: 'EUR', to: 'RUB', year: 2021, value: 87 } },
      [100],
    ],
    ['a day of many', 2, as('t', 'day'), as('t', 'year'), { operatingDays: 250 }, [500]],
    ['an hour of a day, which needs no days', 2, as('t', 'hour'), as('t', 'day'), {}, [48]],
    ['once as once', 2, as('t', 'once'), as('kg', 'once'), {}, [2_000]],
  ])('%s', (_, value, from, to, knowledge, expected) => {
    expect(of(value, from, to, knowledge)).toEqual(expected);
  });

  test('a cubic metre of gas is a normal one only at a known state', () => {
    expect(of(100, as('m3'), as('Nm3'))).toEqual(['missing', 'gasState']);
    const state = gasStateAt(0, 1.01325);
    expect(state).toEqual(exactly(1));
    const warm = gasStateAt(273.15, 1.01325);
    expect(of(100, as('m3'), as('Nm3'), { known: { gasState: warm ?? exactly(0) } })).toEqual([50]);
    expect(gasStateAt(-300, 1)).toBeNull();
    expect(gasStateAt(20, 0)).toBeNull();
  });
});

describe('what is not known', () => {
  test.each<[string, CountedAs, CountedAs, Knowledge, unknown[]]>([
    ['density', as('m3'), as('t'), {}, ['missing', 'density']],
    ['density and heating value', as('m3'), as('MWh'), {}, ['missing', 'density', 'heatingValue']],
    [
      'only the heating value',
      as('m3'),
      as('MWh'),
      { known: { density: exactly(1) } },
      ['missing', 'heatingValue'],
    ],
    ['a rate', as('EUR'), as('RUB'), {}, ['missing', 'rate']],
    [
      'the rate of others',
      as('EUR'),
      as('RUB'),
      { rate: { from: 'EUR', to: 'DKK', year: 2021, value: 7.4 } },
      ['missing', 'rate'],
    ],
    ['hours', as('MW', null), as('MWh'), {}, ['missing', 'fullLoadHours']],
    ['a period', as('t', null), as('t', 'year'), {}, ['missing', 'period']],
    ['how often once comes', as('t', 'once'), as('t', 'year'), {}, ['missing', 'period']],
    ['any way', as('t'), as('pcs'), {}, ['no-way']],
    ['the unit', as('barrows'), as('t'), {}, ['unknown-unit']],
    [
      'what is left of a thing that is all water',
      as('t', 'year', 'dry'),
      as('t', 'year', 'wet'),
      { known: { moisture: exactly(1) } },
      ['missing', 'moisture'],
    ],
    [
      'anything of a density of nothing',
      as('t'),
      as('m3'),
      { known: { density: exactly(0) } },
      ['missing', 'density'],
    ],
  ])('%s', (_, from, to, knowledge, expected) => {
    expect(of(1, from, to, knowledge)).toEqual(expected);
  });

  test('a typical value stands in where there is one, with its spread, and that is told', () => {
    const typical = typicalValuesOf(['Used coffee grounds'])?.values;
    const converted = convert(exactly(10), as('m3', 'day'), as('t', 'year'), { typical });
    expect(converted).toMatchObject({ ok: true, value: { assumed: ['density', 'operatingDays'] } });
    if (!converted.ok) return;
    expect(converted.value.low).toBeLessThan(converted.value.mode);
    expect(converted.value.mode).toBeCloseTo(10 * 0.45 * 365);
    expect(converted.value.high).toBeGreaterThan(converted.value.mode);
    const known = convert(exactly(10), as('m3'), as('t'), {
      typical,
      known: { density: exactly(0.5) },
    });
    expect(known).toMatchObject({ ok: true, value: { mode: 5, assumed: [] } });
  });

  test('mass without a word is taken as wet, and that is told', () => {
    const known = { moisture: exactly(0.5) };
    expect(of(10, as('t'), as('t', 'year', 'dry'), { known })).toEqual(
      [5, 'moisture', 'basis'].filter((word) => word !== 'moisture'),
    );
  });
});

test('there and back again is where one began', () => {
  const knowledge: Knowledge = {
    known: {
      density: exactly(0.5), normalDensity: exactly(0.0012), heatingValue: exactly(18), moisture: exactly(0.4), fullLoadHours: exactly(8_000),
    },
    operatingDays: 250,
  }; // prettier-ignore
  const counted = fc.record({
    unit: fc.constantFrom(...units.map(({ id }) => id)),
    per: fc.constantFrom(...periods),
    basis: fc.constantFrom<Basis | null>('wet', 'dry'),
  });
  let crossings = 0;
  const law = fc.property(
    fc.integer({ min: 1, max: 1_000_000 }),
    counted,
    counted,
    (value, from, to) => {
      const there = convert(exactly(value), from, to, knowledge);
      if (!there.ok) return;
      const back = convert(there.value, to, from, knowledge);
      crossings += 1;
      expect(back.ok).toBe(true);
      if (back.ok) expect(back.value.mode / value).toBeCloseTo(1, 9);
    },
  );
  fc.assert(law, { numRuns: 2_000 });
  expect(crossings).toBeGreaterThan(100);
});

test('no amount ever becomes nothing by being counted otherwise', () => {
  const law = fc.property(
    fc.constantFrom(...units), fc.constantFrom(...units), fc.constantFrom(...periods, null), fc.constantFrom(...periods, null),
    (from, to, per, other) => {
      const converted = convert(exactly(1), as(from.id, per), as(to.id, other), { typical: typicalValuesOf(['water'])?.values });
      if (converted.ok) expect(converted.value.low).toBeGreaterThan(0);
    },
  ); // prettier-ignore
  fc.assert(law, { numRuns: 1_000 });
});
