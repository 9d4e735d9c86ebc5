import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './flowRoute.ts';
import { snapEdges, type HeldEdges } from './snapEdges.ts';

const box: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -120, max: 120 }),
  y: fc.integer({ min: -120, max: 120 }),
  width: fc.integer({ min: 30, max: 160 }),
  height: fc.integer({ min: 30, max: 160 }),
});
const others = fc.array(box, { maxLength: 6 });
const edge = fc.constantFrom(-1, 0, 1) satisfies fc.Arbitrary<HeldEdges['x']>;
const held = fc.record({ x: edge, y: edge });
const reach = fc.integer({ min: 1, max: 40 });
const least = { width: 30, height: 30 };

const edgesOf = ({ x, y, width, height }: Box) => ({
  x: { [-1]: x, [1]: x + width },
  y: { [-1]: y, [1]: y + height },
});

test('only held edges move, no further than the reach, and no box gets too small', () => {
  fc.assert(
    fc.property(box, held, others, reach, (from, hold, all, most) => {
      const snapped = snapEdges(from, hold, all, { reach: most, least }).box;
      expect(snapped.width).toBeGreaterThanOrEqual(least.width);
      expect(snapped.height).toBeGreaterThanOrEqual(least.height);
      const [before, after] = [edgesOf(from), edgesOf(snapped)];
      for (const axis of ['x', 'y'] as const) {
        for (const side of [-1, 1] as const) {
          const moved = Math.abs(after[axis][side] - before[axis][side]);
          expect(moved).toBeLessThanOrEqual(hold[axis] === side ? most : 1e-9);
        }
      }
    }),
    { numRuns: 2_000 },
  );
});

test('an edge that was laid in line stays, and lies there with an edge or a middle of another', () => {
  fc.assert(
    fc.property(box, fc.constantFrom(-1, 1), others, reach, (from, side, all, most) => {
      const hold = { x: side, y: 0 } as const;
      const { box: snapped } = snapEdges(from, hold, all, { reach: most, least });
      const at = edgesOf(snapped).x[side];
      const marks = all.flatMap(({ x, width }) => [x, x + width / 2, x + width]);
      if (at !== edgesOf(from).x[side]) {
        expect(Math.min(...marks.map((mark) => Math.abs(mark - at)))).toBeLessThan(1e-9);
      }
      const again = snapEdges(snapped, hold, all, { reach: most, least }).box;
      expect(edgesOf(again).x[side]).toBeCloseTo(at, 6);
    }),
    { numRuns: 2_000 },
  );
});

test('the right edge of an area finds the right edge of a card below it, and a line says so', () => {
  const area = { x: 0, y: 0, width: 295, height: 200 };
  const card = { x: 80, y: 300, width: 220, height: 96 };
  const snapped = snapEdges(area, { x: 1, y: 0 }, [card], { reach: 6, least });
  expect(snapped.box).toEqual({ ...area, width: 300 });
  expect(snapped.guides).toEqual([{ from: { x: 300, y: 0 }, to: { x: 300, y: 396 } }]);
  expect(snapEdges(area, { x: -1, y: 1 }, [card], { reach: 6, least })).toEqual({
    box: area,
    guides: [],
  });
});
