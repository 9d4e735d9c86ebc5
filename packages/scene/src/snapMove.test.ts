import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './flowRoute.ts';
import { snapMove } from './snapMove.ts';

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -120, max: 120 }),
  y: fc.integer({ min: -120, max: 120 }),
  width: fc.integer({ min: 10, max: 60 }),
  height: fc.integer({ min: 10, max: 60 }),
});
const others = fc.array(box, { maxLength: 6 });
const reach = fc.integer({ min: 1, max: 12 });

const moved = (from: Box, by: { readonly x: number; readonly y: number }): Box => ({
  ...from,
  x: from.x + by.x,
  y: from.y + by.y,
});

test('a thing is never moved further than the reach, and what was laid in line stays', () => {
  fc.assert(
    fc.property(box, others, reach, (from, all, most) => {
      const { by } = snapMove(from, all, most);
      expect(Math.max(Math.abs(by.x), Math.abs(by.y))).toBeLessThanOrEqual(most);
      const again = snapMove(moved(from, by), all, most).by;
      expect(again.x).toBeCloseTo(0, 6);
      expect(again.y).toBeCloseTo(0, 6);
    }),
    { numRuns: 5_000 },
  );
});

test('with nothing near, a thing stays where the hand has it, and nothing is shown', () => {
  const far = { x: 500, y: 300, width: 40, height: 40 };
  const here = { x: 0, y: 0, width: 100, height: 50 };
  expect(snapMove(here, [far], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  expect(snapMove(here, [], 6)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
});

test('an edge a little off another is laid in line with it, and a guide runs along both', () => {
  const other = { x: 0, y: 0, width: 100, height: 50 };
  const { by, guides } = snapMove({ x: 4, y: 200, width: 60, height: 30 }, [other], 6);
  expect(by).toEqual({ x: -4, y: 0 });
  expect(guides).toEqual([{ from: { x: 0, y: 0 }, to: { x: 0, y: 230 } }]);
});

test('between two neighbours, and beside them, gaps become equal', () => {
  const left = { x: 0, y: 0, width: 100, height: 50 };
  const right = { x: 300, y: 7, width: 70, height: 61 };
  const at = (x: number) => snapMove({ x, y: 20, width: 40, height: 22 }, [left, right], 3);
  expect(at(183).by.x).toBe(-3);
  expect(at(183).guides).toHaveLength(2);
  expect(at(568).by.x).toBe(2);
});
