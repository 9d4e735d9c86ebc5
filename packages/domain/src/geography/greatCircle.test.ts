import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globePointOf, greatCircleKm } from './greatCircle.ts';

const point = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});

test('a quarter of the way round, pole to equator, is about 10,008 km', () => {
  expect(greatCircleKm({ lat: 90, lon: 0 }, { lat: 0, lon: 77 })).toBeCloseTo(10_007.56, 1);
});

test('Copenhagen and Saint Petersburg are about 1,145 km apart', () => {
  const km = greatCircleKm({ lat: 55.676, lon: 12.568 }, { lat: 59.939, lon: 30.316 });
  expect(Math.abs(km - 1_145)).toBeLessThan(10);
});

test('it is a distance: none to itself, the same both ways, never longer than by a third place', () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      expect(greatCircleKm(a, a)).toBe(0);
      expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6);
      expect(greatCircleKm(a, c)).toBeLessThanOrEqual(
        greatCircleKm(a, b) + greatCircleKm(b, c) + 1e-3,
      );
    }),
  );
});

test('half a place is none', () => {
  expect(globePointOf({ lat: 1, lon: null })).toBeNull();
  expect(globePointOf(null)).toBeNull();
  expect(globePointOf({ lat: 0, lon: 0 })).toEqual({ lat: 0, lon: 0 });
});
