import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onPixels } from './onPixels.ts';

const coordinate = fc.double({ min: -1e5, max: 1e5, noNaN: true });
const density = fc.constantFrom(1, 1.25, 1.5, 2, 3);

test('no place is moved by more than half a pixel, and a second time by nothing', () => {
  fc.assert(
    fc.property(coordinate, coordinate, density, (x, y, dense) => {
      const laid = onPixels({ x, y, zoom: 0.7 }, dense);
      expect(Math.abs(laid.x - x) * dense).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(Math.abs(laid.y - y) * dense).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(laid.x * dense).toBeCloseTo(Math.round(laid.x * dense), 6);
      expect(laid.zoom).toBe(0.7);
    }),
  );
});

test('what lies on pixels stays the same value', () => {
  const place = { x: 3, y: -4.5 };
  expect(onPixels(place, 2)).toBe(place);
});
