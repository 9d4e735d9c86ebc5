import type { Position } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned, distributed } from './arrange.ts';

const coordinate = fc.integer({ min: -1e4, max: 1e4 });
const places = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 8 })
  .map((all): ReadonlyMap<string, Position> => new Map(all.map((place, at) => [`c${at}`, place])));
const alignments = fc.constantFrom('left', 'right', 'top', 'bottom', 'column', 'row');
const spreads = fc.constantFrom('across', 'down');

function after(
  before: ReadonlyMap<string, Position>,
  positions: Readonly<Record<string, Position>>,
): ReadonlyMap<string, Position> {
  return new Map([...before].map(([id, place]) => [id, positions[id] ?? place]));
}

test('in line, cards share one coordinate and keep the other; a second time nothing moves', () => {
  fc.assert(
    fc.property(places, alignments, (before, alignment) => {
      const result = after(before, aligned(before, alignment));
      const axis = ['left', 'right', 'column'].includes(alignment) ? 'x' : 'y';
      const other = axis === 'x' ? 'y' : 'x';
      expect(new Set([...result.values()].map((place) => place[axis])).size).toBe(1);
      for (const [id, place] of before) expect(result.get(id)?.[other]).toBe(place[other]);
      expect(aligned(result, alignment)).toEqual({});
    }),
  );
});

test('spread, the outermost stay, the order holds, and the steps differ by rounding only', () => {
  fc.assert(
    fc.property(places, spreads, (before, spread) => {
      const axis = spread === 'across' ? 'x' : 'y';
      const result = after(before, distributed(before, spread));
      const old = [...before.values()].map((place) => place[axis]).sort((a, b) => a - b);
      const now = [...result.values()].map((place) => place[axis]).sort((a, b) => a - b);
      expect([now[0], now.at(-1)]).toEqual([old[0], old.at(-1)]);
      const steps = now.slice(1).map((value, at) => value - (now[at] ?? 0));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
      expect(distributed(result, spread)).toEqual({});
    }),
  );
});
