import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stripsInto } from './tilePlace.ts';

const pixels = fc.integer({ min: -300, max: 300 });

test('what was moved and the strips beside it cover an area, each place once', () => {
  fc.assert(
    fc.property(pixels, pixels, fc.constantFrom(0.5, 1, 2), (x, y, scale) => {
      const area = { x: -40, y: 15, width: 200 / scale, height: 120 / scale };
      const strips = stripsInto(area, { x, y }, scale);
      for (let column = 0.5; column < 200; column += 9) {
        for (let row = 0.5; row < 120; row += 7) {
          const place = { x: area.x + column / scale, y: area.y + row / scale };
          const isOld = column >= x && column < x + 200 && row >= y && row < y + 120;
          const times = strips.filter(
            (strip) =>
              place.x >= strip.x &&
              place.x < strip.x + strip.width &&
              place.y >= strip.y &&
              place.y < strip.y + strip.height,
          ).length;
          expect(times + (isOld ? 1 : 0)).toBe(1);
        }
      }
    }),
  );
});
