import type { HeldEdges } from '@symbiomap/scene';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resizedBox } from './resizedBox.ts';

const number = fc.integer({ min: -2_000, max: 2_000 });
const length = fc.integer({ min: 200, max: 3_000 });
const box = fc.record({ x: number, y: number, width: length, height: length });
const side = fc.constantFrom(-1 as const, 0 as const, 1 as const);
const handle: fc.Arbitrary<HeldEdges> = fc.record({ x: side, y: side });
const by = fc.record({ x: number, y: number });
const least = { width: 120, height: 80 };

test('the edges that are not held stay, and no box gets too small', () => {
  fc.assert(
    fc.property(box, handle, by, (before, held, moved) => {
      const after = resizedBox(before, held, moved, least);
      if (held.x !== -1) expect(after.x).toBe(before.x);
      if (held.x !== 1) expect(after.x + after.width).toBe(before.x + before.width);
      if (held.y !== -1) expect(after.y).toBe(before.y);
      if (held.y !== 1) expect(after.y + after.height).toBe(before.y + before.height);
      expect(after.width).toBeGreaterThanOrEqual(least.width);
      expect(after.height).toBeGreaterThanOrEqual(least.height);
    }),
  );
});

test('where there is room the held edge goes with the hand', () => {
  const before = { x: 0, y: 0, width: 500, height: 500 };
  expect(resizedBox(before, { x: 1, y: 1 }, { x: 30, y: -40 }, least)).toEqual({
    x: 0,
    y: 0,
    width: 530,
    height: 460,
  });
  expect(resizedBox(before, { x: -1, y: 0 }, { x: 30, y: 99 }, least)).toEqual({
    x: 30,
    y: 0,
    width: 470,
    height: 500,
  });
});

test('a box that came smaller than allowed keeps its size until it is drawn larger', () => {
  const small = { x: 0, y: 0, width: 60, height: 60 };
  expect(resizedBox(small, { x: 1, y: 0 }, { x: -20, y: 0 }, least)).toEqual(small);
});
