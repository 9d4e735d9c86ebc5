import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewportOf, windowOf } from './seenPart.ts';

const place = fc.integer({ min: -20_000, max: 20_000 });
const size = fc.integer({ min: 300, max: 3_000 });
const view = fc.record({
  x: place,
  y: place,
  zoom: fc.constantFrom(0.25, 0.4, 1, 2.5),
  width: size,
  height: size,
});
const window = fc.record({ width: size, height: size });

test('a window of the same size shows the same', () => {
  fc.assert(
    fc.property(view, (mine) => {
      const { x, y, zoom } = viewportOf(windowOf(mine), mine);
      expect(x).toBeCloseTo(mine.x, 3);
      expect(y).toBeCloseTo(mine.y, 3);
      expect(zoom).toBeCloseTo(mine.zoom, 6);
    }),
  );
});

test('a window of any size shows all that the other does, in its middle', () => {
  fc.assert(
    fc.property(view, window, (mine, other) => {
      const part = windowOf(mine);
      const shown = windowOf({ ...viewportOf(part, other), ...other });
      expect(shown.x + shown.width / 2).toBeCloseTo(part.x + part.width / 2, 2);
      expect(shown.y + shown.height / 2).toBeCloseTo(part.y + part.height / 2, 2);
      expect(shown.width).toBeGreaterThanOrEqual(part.width * 0.999);
      expect(shown.height).toBeGreaterThanOrEqual(part.height * 0.999);
    }),
  );
});
