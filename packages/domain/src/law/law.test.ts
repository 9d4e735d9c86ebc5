import { expect, test } from 'vitest';
import { newRecord } from '../board/snapshot.ts';
import { borderBetween } from './borderBetween.ts';
import { isBarredFromFeed, isFeedMaker, keepsFarmAnimals } from './feedBan.ts';
import { isNoWaste, isWaste, statusOfAll } from './wasteStatus.ts';

test.each([
  ['catering', null, true],
  ['category-2', null, true],
  ['category-3', null, false],
  ['category-3', '20 01 08', true],
  [null, '20 01 25', true],
  [null, '02 06 01', false],
] as const)('of animal origin %s under code %s, barred from feed: %s', (origin, code, expected) => {
  expect(isBarredFromFeed({ animalOrigin: origin }, code)).toBe(expected);
});

test('who makes feed, and who keeps animals that are farmed for food', () => {
  expect([isFeedMaker('10.91'), isFeedMaker('10.92'), isFeedMaker('')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(['01.46', '03.21', '01.48', '01.1'].map(keepsFarmAnimals)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test.each([
  [null, 'waste', true],
  [null, 'by-product', false],
  ['undecided', 'waste', true],
  ['waste', 'material', true],
  ['by-product', 'waste', false],
] as const)('with status %s, a resource of kind %s is waste: %s', (status, kind, expected) => {
  expect(isWaste(status, { kind })).toBe(expected);
});

test('only what is said settles that it is no waste', () => {
  expect(
    [null, 'undecided', 'waste', 'end-of-waste'].map((one) => isNoWaste(one as never)),
  ).toEqual([false, false, false, true]);
});

test('of several flows the gravest status counts', () => {
  const status = (...all: (string | null)[]) =>
    statusOfAll(all.map((legalStatus) => ({ legalStatus: legalStatus as never })));
  expect(status('by-product', 'waste', 'undecided')).toBe('waste');
  expect(status('by-product', 'undecided')).toBe('undecided');
  expect(status(null, 'product')).toBe('product');
  expect(status(null)).toBeNull();
});

test('a border lies between two countries that are known', () => {
  const at = (country: string | null) =>
    newRecord('companies', country ?? 'x', {
      place: { label: '', lat: null, lon: null, country },
    });
  expect(borderBetween(at('dk'), at('SE'))).toEqual({ from: 'DK', to: 'SE' });
  expect(borderBetween(at('dk'), at('DK'))).toBeNull();
  expect(borderBetween(at('DK'), at(null))).toBeNull();
  expect(borderBetween(undefined, at('DK'))).toBeNull();
});
