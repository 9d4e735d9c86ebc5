import type { Position } from '@symbiomap/domain';
import { pointAt, type FlowRoute } from './flowRoute.ts';

/** Lengths of the arrowhead, in board units; a wider line has a larger one. */
const arrow = { length: 11, halfWidth: 5.5, beyondLine: 4 } as const;
/** Half the length of the bar across a stopped flow. */
const barReach = 9;

/** The corners of the arrowhead of a line so wide: the tip, then both wings. */
export function arrowHead(
  route: FlowRoute,
  width: number,
): readonly [Position, Position, Position] {
  const { end } = route;
  const halfWidth = headHalf(width);
  const length = headLength(width);
  const along = direction(pointAt(route, 0.94), end);
  const back = { x: end.x - along.x * length, y: end.y - along.y * length };
  const wing = { x: -along.y * halfWidth, y: along.x * halfWidth };
  return [
    end,
    { x: back.x + wing.x, y: back.y + wing.y },
    { x: back.x - wing.x, y: back.y - wing.y },
  ];
}

/** The route of a line so wide as far as it is drawn: a wide one would stick out in front of its arrowhead. */
export function lineBody(route: FlowRoute, width: number): FlowRoute {
  if (headHalf(width) === arrow.halfWidth) return route;
  const { start, control1, control2, end } = route;
  const behindTip = 0.85 * headLength(width);
  let share = 1;
  while (share > 0.1 && distance(pointAt(route, share), end) < behindTip) share -= 0.01;
  const [a, b, c] = [
    between(start, control1, share),
    between(control1, control2, share),
    between(control2, end, share),
  ];
  const [ab, bc] = [between(a, b, share), between(b, c, share)];
  return { ...route, control1: a, control2: ab, end: between(ab, bc, share) };
}

/** Lines of the usual widths have one size of arrowhead. */
const headHalf = (width: number) => (width <= 3 ? arrow.halfWidth : width / 2 + arrow.beyondLine);

const headLength = (width: number) => (headHalf(width) * arrow.length) / arrow.halfWidth;

/** The ends of the bar across a stopped flow, a third of the way along. */
export function stopBar(route: FlowRoute): readonly [Position, Position] {
  const at = pointAt(route, 0.3);
  const along = direction(at, pointAt(route, 0.32));
  const wing = { x: -along.y * barReach, y: along.x * barReach };
  return [
    { x: at.x + wing.x, y: at.y + wing.y },
    { x: at.x - wing.x, y: at.y - wing.y },
  ];
}

const distance = (a: Position, b: Position) => Math.hypot(b.x - a.x, b.y - a.y);

function between(a: Position, b: Position, share: number): Position {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

function direction(from: Position, to: Position): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
