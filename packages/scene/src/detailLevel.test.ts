import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detailLevel, type DetailLevel } from './detailLevel.ts';

const levels: readonly DetailLevel[] = ['far', 'mid', 'near'];
const zoom = fc.double({ min: 0.01, max: 4, noNaN: true });
const level = fc.constantFrom(...levels);

test('closer never says less', () => {
  fc.assert(
    fc.property(zoom, zoom, level, (a, b, before) => {
      const [out, near] = a < b ? [a, b] : [b, a];
      expect(levels.indexOf(detailLevel(near, before))).toBeGreaterThanOrEqual(
        levels.indexOf(detailLevel(out, before)),
      );
    }),
  );
});

test('a level that was reached holds at the same zoom', () => {
  fc.assert(
    fc.property(zoom, level, (at, before) => {
      const reached = detailLevel(at, before);
      expect(detailLevel(at, reached)).toBe(reached);
    }),
  );
});

test('a trembling zoom changes the level at most once', () => {
  for (const bound of [0.3, 0.7]) {
    let now = detailLevel(bound);
    let changes = 0;
    for (let step = 0; step < 40; step += 1) {
      const next = detailLevel(bound * (step % 2 === 0 ? 0.98 : 1.02), now);
      if (next !== now) changes += 1;
      now = next;
    }
    expect(changes).toBeLessThanOrEqual(1);
  }
});
