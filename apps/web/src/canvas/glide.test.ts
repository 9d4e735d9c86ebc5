import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGlide } from './glide.ts';

const place = fc.record({
  x: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
  y: fc.double({ min: -1e5, max: 1e5, noNaN: true }),
});

test('it begins where it is put, goes evenly, and stays where it arrives', () => {
  const glide = createGlide({ x: 0, y: 0 }, 100);
  expect(glide.at(0)).toEqual({ x: 0, y: 0 });
  expect(glide.hasArrived(0)).toBe(true);
  glide.aim({ x: 10, y: -20 }, 1_000);
  expect(glide.at(1_000)).toEqual({ x: 0, y: 0 });
  expect(glide.at(1_050)).toEqual({ x: 5, y: -10 });
  expect(glide.hasArrived(1_099)).toBe(false);
  expect(glide.at(1_100)).toEqual({ x: 10, y: -20 });
  expect(glide.hasArrived(1_100)).toBe(true);
});

test('without a duration it jumps', () => {
  const glide = createGlide({ x: 0, y: 0 }, 0);
  glide.aim({ x: 3, y: 4 }, 5);
  expect(glide.at(5)).toEqual({ x: 3, y: 4 });
  expect(glide.hasArrived(5)).toBe(true);
});

test('it never jumps, however often it is sent elsewhere, and ends where it was sent last', () => {
  const way = fc.tuple(place, fc.integer({ min: 1, max: 200 }));
  fc.assert(
    fc.property(place, fc.array(way, { minLength: 1, maxLength: 20 }), (start, ways) => {
      const glide = createGlide(start, 90);
      let now = 0;
      for (const [next, waitMs] of ways) {
        const before = glide.at(now);
        glide.aim(next, now);
        const after = glide.at(now);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
        now += waitMs;
      }
      const [last] = ways.at(-1) ?? [start];
      expect(glide.at(now + 90)).toEqual(last);
    }),
  );
});
