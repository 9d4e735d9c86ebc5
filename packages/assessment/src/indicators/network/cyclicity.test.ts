import { samples, type SampleId } from '@symbiomap/domain/samples';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessed } from '../../testing/assessed.ts';
import { radiusByPowers } from '../../testing/brute.ts';
import { boardFrom, networks } from '../../testing/networks.ts';
import { cyclicity } from './cyclicity.ts';

const golden: Readonly<Record<SampleId, number>> = {
  'kalundborg-2000': 1,
  'kalundborg-green': 0,
  handelo: 1,
  guitang: 1,
  'kwinana-part': 0,
  'spb-2021': 0,
};

test.each(samples)('of $id', (sample) => {
  expect(assessed(cyclicity, sample.load()).value).toBeCloseTo(golden[sample.id], 6);
});

test('it is what powers of the matrix say, within its bounds', () => {
  fc.assert(
    fc.property(networks, ({ count, links }) => {
      const proper = links.filter(([from, to]) => from !== to);
      const { value, low, high } = assessed(cyclicity, boardFrom(count, links));
      expect(value).toBeCloseTo(radiusByPowers(count, proper), 6);
      expect(low ?? value).toBeLessThanOrEqual(value ?? NaN);
      expect(high ?? value).toBeGreaterThanOrEqual(value ?? NaN);
    }),
  );
});

test('a ring of ten thousand companies is one cycle', () => {
  const count = 10_000;
  const ring = Array.from({ length: count }, (_, place) => [place, (place + 1) % count] as const);
  expect(assessed(cyclicity, boardFrom(count, ring)).value).toBeCloseTo(1, 6);
});

test('a single company has none: unknown, not 0', () => {
  expect(assessed(cyclicity, boardFrom(1, []))).toMatchObject({
    value: null,
    unknown: [{ missing: 'two-companies' }],
  });
});
