import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, kept, lookingAt, zoomed } from './camera.ts';

const bounds = { x: -40, y: 20, width: 1_200, height: 700 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('the point under the pointer stays there', () => {
  const law = fc.property(number(0.1, 10), number(-500, 500), number(-500, 500), (factor, x, y) => {
    const next = zoomed(fitted, factor, { x, y });
    expect(x * next.scale + next.x).toBeCloseTo(x, 6);
    expect(y * next.scale + next.y).toBeCloseTo(y, 6);
  });
  fc.assert(law);
});

test('however far one drags, the map stays in the frame', () => {
  const law = fc.property(number(1, 24), number(-1e6, 1e6), number(-1e6, 1e6), (scale, x, y) => {
    const camera = kept({ scale, x, y }, bounds);
    const middle = bounds.x + bounds.width / 2;
    expect(bounds.x * scale + camera.x).toBeLessThanOrEqual(middle + 1e-6);
    expect((bounds.x + bounds.width) * scale + camera.x).toBeGreaterThanOrEqual(middle - 1e-6);
  });
  fc.assert(law);
});

test('a part of the map comes into the middle, no nearer than asked for', () => {
  const part = { x: 100, y: 100, width: 220, height: 96 };
  const { scale, x } = lookingAt(part, bounds, 2);
  expect(scale).toBe(2);
  expect(210 * scale + x).toBeCloseTo(bounds.x + bounds.width / 2, 6);
});
