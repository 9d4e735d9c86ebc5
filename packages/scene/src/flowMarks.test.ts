import { expect, test } from 'vitest';
import { arrowHead, lineBody } from './flowMarks.ts';
import { routeFlow } from './flowRoute.ts';
import { flowLines } from './flowAppearance.ts';

const box = (x: number, y: number) => ({ x, y, width: 220, height: 96 });
const route = routeFlow(box(0, 0), box(600, 300), 0.5);

test('the usual lines run to their end under one size of arrowhead', () => {
  for (const { width } of Object.values(flowLines)) {
    expect(lineBody(route, width)).toEqual(route);
    expect(arrowHead(route, width)).toEqual(arrowHead(route, 1));
  }
});

test.each([4, 8, 16])(
  'a line %s wide ends behind the tip of an arrowhead wider than itself',
  (width) => {
    const { end } = lineBody(route, width);
    const [tip, left, right] = arrowHead(route, width);
    expect(tip).toEqual(route.end);
    expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThan(width);
    const reach = Math.hypot(tip.x - end.x, tip.y - end.y);
    expect(reach).toBeGreaterThan(width / 2);
    expect(lineBody(route, width).start).toEqual(route.start);
  },
);
