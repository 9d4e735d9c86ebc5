import type { Position } from '@symbiomap/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned, distributed, type Alignment } from './arrange.ts';
import type { Box } from './flowRoute.ts';

const coordinate = fc.integer({ min: -1e4, max: 1e4 });
const side = fc.integer({ min: 1, max: 400 }).map((half) => 2 * half);
const boxes = fc
  .array(fc.record({ x: coordinate, y: coordinate, width: side, height: side }), {
    minLength: 2,
    maxLength: 8,
  })
  .map((all): ReadonlyMap<string, Box> => new Map(all.map((box, at) => [`c${at}`, box])));
const alignments = fc.constantFrom('left', 'right', 'top', 'bottom', 'column', 'row');
const spreads = fc.constantFrom('across', 'down');

function after(
  before: ReadonlyMap<string, Box>,
  positions: Readonly<Record<string, Position>>,
): ReadonlyMap<string, Box> {
  return new Map([...before].map(([id, box]) => [id, { ...box, ...positions[id] }]));
}

/** The line of a box that an alignment brings into one. */
const lineOf: Readonly<Record<Alignment, (box: Box) => number>> = {
  left: ({ x }) => x,
  right: ({ x, width }) => x + width,
  column: ({ x, width }) => x + width / 2,
  top: ({ y }) => y,
  bottom: ({ y, height }) => y + height,
  row: ({ y, height }) => y + height / 2,
};

test('in line, things of any size share one line and keep where they lie along it; a second time nothing moves', () => {
  fc.assert(
    fc.property(boxes, alignments, (before, alignment) => {
      const result = after(before, aligned(before, alignment));
      const axis = ['left', 'right', 'column'].includes(alignment) ? 'x' : 'y';
      const other = axis === 'x' ? 'y' : 'x';
      const lines = [...result.values()].map(lineOf[alignment]);
      expect(Math.max(...lines) - Math.min(...lines)).toBeLessThanOrEqual(0.5);
      for (const [id, place] of before) expect(result.get(id)?.[other]).toBe(place[other]);
      expect(aligned(result, alignment)).toEqual({});
    }),
  );
});

test('spread, the outermost stay, the order holds, and the steps differ by rounding only', () => {
  fc.assert(
    fc.property(boxes, spreads, (before, spread) => {
      const axis = spread === 'across' ? 'x' : 'y';
      const result = after(before, distributed(before, spread));
      const middle = lineOf[axis === 'x' ? 'column' : 'row'];
      const old = [...before.values()].map(middle).sort((a, b) => a - b);
      const now = [...result.values()].map(middle).sort((a, b) => a - b);
      expect([now[0], now.at(-1)]).toEqual([old[0], old.at(-1)]);
      const steps = now.slice(1).map((value, at) => value - (now[at] ?? 0));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
      expect(distributed(result, spread)).toEqual({});
    }),
  );
});
