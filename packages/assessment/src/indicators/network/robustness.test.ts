import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessed, partOf } from '../../testing/assessed.ts';
import { orderByEntropies } from '../../testing/brute.ts';
import { boardWith, tonnages } from '../../testing/networks.ts';
import { robustness } from './robustness.ts';

test('it is what the entropies say, and at most 1/e', () => {
  fc.assert(
    fc.property(tonnages, (amounts) => {
      const told = assessed(robustness, boardWith(amounts));
      const links = amounts.flat().filter((amount) => amount > 0).length;
      if (links < 2) {
        expect(told.value).toBeNull();
        return;
      }
      const order = orderByEntropies(amounts);
      expect(partOf(told, 'order')['']).toBeCloseTo(order, 9);
      expect(told.value).toBeCloseTo(order < 1e-12 ? 0 : -order * Math.log(order), 6);
      expect(told.value).toBeLessThanOrEqual(1 / Math.E + 1e-12);
    }),
  );
});

test('a chain in which each has one choice is all order, and has nothing to fall back on', () => {
  const chain = boardWith([
    [0, 8, 0],
    [0, 0, 8],
    [0, 0, 0],
  ]);
  expect(assessed(robustness, chain).value).toBeCloseTo(0, 12);
});
