import { expect, test } from 'vitest';
import { boardOf } from '../../../../domain/src/testing/boardOf.ts';
import { assessed, partOf } from '../../testing/assessed.ts';
import { payback } from './payback.ts';

const boardWith = (...investments: (object | null)[]) =>
  boardOf({
    companies: [{ id: 'a' }, { id: 'b' }],
    flows: investments.map((investment, index) => ({
      id: `f${index}`,
      from: 'a',
      to: 'b',
      investment: investment === null ? null : { currency: 'EUR', ...investment },
    })),
  });
const plant = { amount: 100_000, yearlyGain: 25_000, lifetimeYears: 10, interest: 0.05 };

test('golden: 100,000 for 25,000 a year over ten years at 5 %', () => {
  const told = assessed(payback, boardWith(plant));
  expect([told.value, told.unit]).toEqual([4, 'years']);
  // Annuity of ten years at 5 %: 7.7217.
  expect(partOf(told, 'worth-today')['']).toBeCloseTo(25_000 * 7.721735 - 100_000, 0);
  expect(told.parts.find(({ part }) => part === 'worth-today')?.unit).toBe('EUR');
  expect(told.unknown).toEqual([]);
});

test('what it is worth today is the sum year by year', () => {
  const told = assessed(payback, boardWith(plant));
  let sum = -100_000;
  for (let year = 1; year <= 10; year += 1) sum += 25_000 / 1.05 ** year;
  expect(partOf(told, 'worth-today-of')['f0']).toBeCloseTo(sum, 6);
});

test('without interest the years just add up', () => {
  const told = assessed(payback, boardWith({ ...plant, interest: 0 }));
  expect(partOf(told, 'worth-today')).toEqual({ '': 150_000 });
});

test('all together: all that was invested by all that it brings', () => {
  const told = assessed(payback, boardWith(plant, { ...plant, yearlyGain: 75_000 }));
  expect(told.value).toBe(2);
  expect(partOf(told, 'payback-of')['f1']).toBeCloseTo(4 / 3, 9);
});

test('what lacks something is named', () => {
  const told = assessed(
    payback,
    boardWith(
      { ...plant, yearlyGain: null },
      { ...plant, yearlyGain: -5 },
      { ...plant, lifetimeYears: null },
      { ...plant, interest: null },
      null,
    ),
  );
  expect(told.unknown).toEqual([
    { missing: 'gain', items: ['f0'] },
    { missing: 'no-gain', items: ['f1'] },
    { missing: 'lifetime', items: ['f2'] },
    { missing: 'interest', items: ['f3'] },
  ]);
  expect(assessed(payback, boardWith(null))).toMatchObject({
    value: null,
    unknown: [{ missing: 'no-investment', items: [] }],
  });
});
