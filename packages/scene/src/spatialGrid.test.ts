import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from './flowRoute.ts';
import { createSpatialGrid, distanceToBox, touches } from './spatialGrid.ts';

const coordinate = fc.integer({ min: -9_000, max: 9_000 });
const box: fc.Arbitrary<Box> = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 30_000 })),
  height: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 9_000 })),
});
const id = fc.integer({ min: 0, max: 30 }).map(String);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, box }) },
  { weight: 1, arbitrary: fc.record({ id, box: fc.constant(null) }) },
);

test('it finds what a look at every box finds, however the boxes came, moved and went', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), box, (steps, window) => {
      const grid = createSpatialGrid();
      const all = new Map<string, Box>();
      for (const { id: at, box: to } of steps) {
        if (to === null) {
          grid.remove(at);
          all.delete(at);
        } else {
          grid.put(at, to);
          all.set(at, to);
        }
      }
      expect(grid.size).toBe(all.size);
      const expected = [...all].filter(([, other]) => touches(other, window)).map(([at]) => at);
      expect(grid.query(window).sort()).toEqual(expected.sort());
    }),
  );
});

test('the nearest is the nearest of all, or none within the distance', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ id, box }), { selector: (entry) => entry.id }),
      fc.record({ x: coordinate, y: coordinate }),
      fc.integer({ min: 0, max: 5_000 }),
      (entries, point, within) => {
        const grid = createSpatialGrid();
        for (const entry of entries) grid.put(entry.id, entry.box);
        const distances = entries.map((entry) => distanceToBox(entry.box, point));
        const shortest = Math.min(Infinity, ...distances);
        const found = grid.nearest(point, within);
        if (shortest > within) expect(found).toBeNull();
        else {
          const entry = entries.find((candidate) => candidate.id === found);
          expect(entry && distanceToBox(entry.box, point)).toBe(shortest);
        }
      },
    ),
  );
});
