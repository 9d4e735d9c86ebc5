import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxAround } from './boxAround.ts';

const whole = fc.integer({ min: -1e6, max: 1e6 });
const length = fc.integer({ min: 0, max: 1e4 });
const box = fc.record({ x: whole, y: whole, width: length, height: length });

test('no boxes have no box round them; one has itself', () => {
  expect(boxAround([])).toBeNull();
  fc.assert(
    fc.property(box, (one) => {
      expect(boxAround([one])).toEqual(one);
    }),
  );
});

test('it holds all of them and touches one on each side', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1 }), (boxes) => {
      const { x, y, width, height } = boxAround(boxes) ?? { x: 0, y: 0, width: 0, height: 0 };
      expect(Math.min(...boxes.map((one) => one.x))).toBe(x);
      expect(Math.min(...boxes.map((one) => one.y))).toBe(y);
      expect(Math.max(...boxes.map((one) => one.x + one.width))).toBe(x + width);
      expect(Math.max(...boxes.map((one) => one.y + one.height))).toBe(y + height);
    }),
  );
});

test('a crowd is no trouble', () => {
  const crowd = Array.from({ length: 300_000 }, (_, at) => ({ x: at, y: 0, width: 1, height: 1 }));
  expect(boxAround(crowd)).toEqual({ x: 0, y: 0, width: 300_000, height: 1 });
});
