import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardSize } from './companyCard.ts';
import { pointAt, routeFlow, routePath, type Box } from './flowRoute.ts';
import { distanceToRoute } from './sceneLine.ts';

const coordinate = fc.integer({ min: -5_000, max: 5_000 });
const card: fc.Arbitrary<Box> = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.constant(cardSize.width),
  height: fc.constant(cardSize.height),
});
const lane = fc.integer({ min: -4, max: 4 }).map((half) => half / 2);

const bow = fc.record({
  first: fc.integer({ min: -200, max: 200 }),
  last: fc.integer({ min: -200, max: 200 }),
});
const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

/** How far a point lies outside (positive) or inside (negative) a box. */
function outside(box: Box, { x, y }: { x: number; y: number }): number {
  return Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);
}

test('a line leaves its giver at the edge and ends just before its taker', () => {
  fc.assert(
    fc.property(card, card, lane, bow, (from, to, at, along) => {
      fc.pre(Math.hypot(from.x - to.x, from.y - to.y) > 1);
      const route = routeFlow(from, to, at, along);
      expect(outside(from, route.start)).toBeCloseTo(0, 6);
      expect(outside(to, route.end)).toBeCloseTo(3, 6);
    }),
  );
});

test('a flow and its return on the same lane lie on the same curve', () => {
  fc.assert(
    fc.property(card, card, lane, bow, (from, to, at, along) => {
      fc.pre(outside(from, middleOf(to)) > 0 && outside(to, middleOf(from)) > 0);
      const there = routeFlow(from, to, at, along);
      const back = routeFlow(to, from, at, along);
      // One ends before its card, the other at it.
      expect(distanceToRoute(there, pointAt(back, 0.5))).toBeLessThan(3);
    }),
  );
});

test('every coordinate of a path is a number, even for cards that lie on each other', () => {
  fc.assert(
    fc.property(card, lane, (box, at) => {
      expect(routePath(routeFlow(box, box, at))).not.toMatch(/NaN|Infinity/);
      expect(routePath(routeFlow(box, { ...box, x: box.x + 2 }, at))).not.toMatch(/NaN|Infinity/);
    }),
  );
});

test('labels of parallel flows lie apart', () => {
  const from = { x: 0, y: 0, ...cardSize };
  const to = { x: 600, y: 0, ...cardSize };
  const first = routeFlow(from, to, -0.5).label;
  const second = routeFlow(to, from, 0.5).label;
  expect(Math.abs(first.y - second.y)).toBeGreaterThan(30);
});
