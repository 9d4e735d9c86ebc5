import type { Box } from '@symbiomap/scene';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsToMend } from './partsToMend.ts';
import { marginOf } from './tilePlace.ts';

const view = { x: 37, y: -12, zoom: 0.4, width: 1_440, height: 900 };
const box = fc.record({
  x: fc.double({ min: -500, max: 3_500, noNaN: true }),
  y: fc.double({ min: -300, max: 2_400, noNaN: true }),
  width: fc.double({ min: 1, max: 300, noNaN: true }),
  height: fc.double({ min: 1, max: 200, noNaN: true }),
});
const isIn = (inner: Box, outer: Box) =>
  outer.x <= inner.x + 1e-6 &&
  outer.y <= inner.y + 1e-6 &&
  outer.x + outer.width >= inner.x + inner.width - 1e-6 &&
  outer.y + outer.height >= inner.y + inner.height - 1e-6;

test('whatever changed is painted again, on whole pixels, and nothing twice for the same reason', () => {
  const margin = marginOf(view);
  fc.assert(
    fc.property(
      fc.array(box, { maxLength: 12 }),
      fc.constantFrom(1, 1.5, 2),
      (changed, density) => {
        const parts = partsToMend(changed, view, density);
        if (parts === null) return;
        for (const one of changed) expect(parts.some((part) => isIn(one, part))).toBe(true);
        expect(parts.length).toBeLessThanOrEqual(changed.length);
        for (const { x, width } of parts) {
          const left = x * view.zoom * density + (view.x + margin.x) * density;
          expect(left).toBeCloseTo(Math.round(left), 4);
          const across = width * view.zoom * density;
          expect(across).toBeCloseTo(Math.round(across), 4);
        }
      },
    ),
  );
});

test('what is out of sight is not painted; too much is painted as a whole', () => {
  const far = { x: 90_000, y: 0, width: 10, height: 10 };
  expect(partsToMend([far], view, 1)).toEqual([]);
  expect(partsToMend([{ x: -400, y: -400, width: 4_000, height: 3_000 }], view, 1)).toBeNull();
  const many = Array.from({ length: 2_000 }, (_, at) => ({
    x: (at % 60) * 60,
    y: Math.floor(at / 60) * 60,
    width: 2,
    height: 2,
  }));
  expect(partsToMend(many, view, 1)).toBeNull();
});
