import { samples } from '@symbiomap/domain/samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessed, partOf } from '../../testing/assessed.ts';
import { cutPlaces } from '../../testing/brute.ts';
import { boardFrom, networks } from '../../testing/networks.ts';
import { keyCompanies } from './keyCompanies.ts';

test.each([
  ['kalundborg-2000', ['asnaes', 'municipality', 'novo', 'statoil']],
  ['handelo', ['agroetanol', 'eon']],
  ['guitang', ['pulp-plant', 'sugar']],
])('of %s', (id, companies) => {
  const sample = samples.find((one) => one.id === id);
  if (sample === undefined) throw new Error(`no ${id}`);
  expect(assessed(keyCompanies, sample.load()).companies).toEqual(companies);
});

test('key companies are those whose removal leaves more parts', () => {
  fc.assert(
    fc.property(networks, ({ count, links }) => {
      const expected = cutPlaces(count, links).map((place) => `c${place}`);
      expect(assessed(keyCompanies, boardFrom(count, links)).companies).toEqual(expected);
    }),
  );
});

test('one gives to three: all links hang on it', () => {
  const told = assessed(keyCompanies, boardFrom(4, [[0, 1], [0, 2], [0, 3]])); // prettier-ignore
  expect(told.companies).toEqual(['c0']);
  expect(partOf(told, 'gives-to')).toEqual({ c0: 3 });
  expect(partOf(told, 'between')).toEqual({});
  expect(partOf(told, 'hub-share')).toEqual({ '': 100 });
});

test('without one of a ring, however long, the others still hang together', () => {
  const count = 2_000;
  const ring = Array.from({ length: count }, (_, place) => [place, (place + 1) % count] as const);
  expect(assessed(keyCompanies, boardFrom(count, ring)).value).toBe(0);
});
