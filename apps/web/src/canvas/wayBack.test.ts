import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayBack } from './wayBack.ts';

const view = { x: 0, y: 0, zoom: 1, width: 1_000, height: 800 };
const card = { width: 220, height: 96 };

test('the sign stands at the edge behind which the things lie, and points there', () => {
  const right = wayBack([{ x: 5_000, y: 352, ...card }], view);
  expect(right).toEqual({ place: { x: 890, y: 400 }, angle: 0 });
  const above = wayBack([{ x: 390, y: -5_000, ...card }], view);
  expect(above?.place.x).toBe(500);
  expect(above?.place.y).toBeLessThan(120);
  expect(above?.angle).toBe(-90);
});

test('it shows the way to what is nearest', () => {
  const things = [
    { x: 9_000, y: 352, ...card },
    { x: -2_000, y: 352, ...card },
  ];
  expect(Math.abs(wayBack(things, view)?.angle ?? 0)).toBe(180);
});

test('an empty board has no way back', () => {
  expect(wayBack([], view)).toBeNull();
});

test('it is in the window, however small that is and wherever the things lie', () => {
  const place = fc.integer({ min: -100_000, max: 100_000 });
  const views = fc.record({
    x: place,
    y: place,
    zoom: fc.constantFrom(0.02, 0.5, 1, 4),
    width: fc.integer({ min: 1, max: 3_000 }),
    height: fc.integer({ min: 1, max: 2_000 }),
  });
  fc.assert(
    fc.property(views, place, place, (seen, x, y) => {
      const way = wayBack([{ x, y, ...card }], seen);
      expect(way?.place.x).toBeGreaterThanOrEqual(0);
      expect(way?.place.x).toBeLessThanOrEqual(seen.width);
      expect(way?.place.y).toBeGreaterThanOrEqual(0);
      expect(way?.place.y).toBeLessThanOrEqual(seen.height);
    }),
  );
});
