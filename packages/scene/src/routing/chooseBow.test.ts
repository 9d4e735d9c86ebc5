import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardSize } from '../companyCard.ts';
import { noBow, pointAt, routeFlow, type Box, type FlowRoute } from '../flowRoute.ts';
import { chooseBow } from './chooseBow.ts';
import { createObstacles } from './obstacles.ts';

const place = fc.record({
  x: fc.integer({ min: -700, max: 700 }),
  y: fc.integer({ min: -500, max: 500 }),
});
const card = place.map((at): Box => ({ ...at, ...cardSize }));
const crowd = fc.array(card, { maxLength: 8 });
const laneCount = fc.integer({ min: 1, max: 4 });
const shift = fc.record({
  x: fc.integer({ min: -4_000, max: 4_000 }),
  y: fc.integer({ min: -4_000, max: 4_000 }),
});

function bowIn(boxes: readonly Box[], from: Box, to: Box, count: number) {
  const obstacles = createObstacles();
  [from, to, ...boxes].forEach((box, at) => obstacles.put(String(at), box));
  return chooseBow({
    from,
    to,
    laneCount: count,
    obstacles,
    isOut: (id) => id === '0' || id === '1',
  });
}

function lanesRouted(boxes: readonly Box[], from: Box, to: Box, count: number, isLed = true) {
  const bow = isLed ? bowIn(boxes, from, to, count) : noBow;
  return Array.from({ length: count }, (_, at) => routeFlow(from, to, at - (count - 1) / 2, bow));
}

/** How much of some lines lies in boxes, taken in small steps. */
function coveredBy(boxes: readonly Box[], routes: readonly FlowRoute[]): number {
  let sum = 0;
  for (const route of routes) {
    let before = pointAt(route, 0);
    for (let step = 1; step <= 400; step += 1) {
      const { x, y } = pointAt(route, step / 400);
      const isIn = (box: Box) =>
        x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      sum += boxes.filter(isIn).length * Math.hypot(x - before.x, y - before.y);
      before = { x, y };
    }
  }
  return sum;
}

test('lines lie no more under other cards than they would without being led', () => {
  fc.assert(
    fc.property(crowd, card, card, laneCount, (boxes, from, to, count) => {
      const led = coveredBy(boxes, lanesRouted(boxes, from, to, count));
      const plain = coveredBy(boxes, lanesRouted(boxes, from, to, count, false));
      expect(led).toBeLessThanOrEqual(plain + 0.001);
    }),
    { numRuns: 2_000 },
  );
});

test('one card in the way of a line is gone round', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), laneCount, (y, count) => {
      const from = { x: 0, y: 0, ...cardSize };
      const to = { x: 800, y: 0, ...cardSize };
      const between = { x: 400, y, ...cardSize };
      expect(coveredBy([between], lanesRouted([between], from, to, count))).toBe(0);
    }),
  );
});

test('a line that is free runs as if nothing else were there', () => {
  const from = { x: 0, y: 0, ...cardSize };
  const to = { x: 600, y: 0, ...cardSize };
  expect(bowIn([{ x: 300, y: 200, ...cardSize }], from, to, 1)).toEqual(noBow);
});

test('a flow and its return are led alike; so are they when all is moved, or was put in another order', () => {
  fc.assert(
    fc.property(crowd, card, card, laneCount, shift, (boxes, from, to, count, by) => {
      const bow = bowIn(boxes, from, to, count);
      const moved = (box: Box) => ({ ...box, x: box.x + by.x, y: box.y + by.y });
      expect(bowIn(boxes, to, from, count)).toEqual(bow);
      expect(bowIn([...boxes].reverse(), from, to, count)).toEqual(bow);
      expect(bowIn(boxes.map(moved), moved(from), moved(to), count)).toEqual(bow);
    }),
    { numRuns: 500 },
  );
});
