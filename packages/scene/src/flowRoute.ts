import type { Position } from '@symbiomap/domain';
import { shareOut, stretchOf, turned, type Curve } from './routing/cutCurve.ts';

/** A rectangle on the board; `x`, `y` its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way of a flow's line: a curve whose ends meet the edges of both cards. */
export interface FlowRoute extends Curve {
  /** Where the label is centred. */
  readonly label: Position;
}

/** Distance between the lines of parallel flows, in board units. */
export const laneSpacing = 46;
/** Space that the arrowhead leaves between the line's end and the card. */
const endGap = 3;

/**
 * How far a curve stands off the straight line between two cards, beyond its lane, towards either of its ends. The
 * first end is the left one, or the upper one, whichever way the flow goes.
 */
export interface Bow {
  readonly first: number;
  readonly last: number;
}

export const noBow: Bow = { first: 0, last: 0 };

/** The middle of a box. */
export function centreOf(box: Box): Position {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Whether a line from one place to another begins at its first end, in the sense of {@link Bow}. */
export function isForward(from: Position, to: Position): boolean {
  return from.x < to.x || (from.x === to.x && from.y < to.y);
}

/**
 * The way of a flow between two cards. `lane` is its place among the flows between the same two companies
 * (0 in the middle, ±1 beside …), the same for both directions, as `FlowPairs` gives it; `bow` leads it round
 * what lies between.
 */
export function routeFlow(from: Box, to: Box, lane: number, bow: Bow = noBow): FlowRoute {
  const a = centreOf(from);
  const b = centreOf(to);
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = Math.hypot(dx, dy);
  if (length < 1) return routeLoop(from, lane);
  // The side on which a lane lies is the same whichever way its flow goes.
  const height = lane * laneSpacing;
  const [first, last] = [height + bow.first, height + bow.last];
  const whole = isForward(a, b)
    ? wholeCurve(a, b, first, last)
    : turned(wholeCurve(b, a, first, last));
  const leaves = shareOut(whole, from.width / 2, from.height / 2);
  const arrives = shareOut(turned(whole), to.width / 2 + endGap, to.height / 2 + endGap);
  if (leaves === null || arrives === null) return finish(straightBetween(from, to));
  return finish(stretchOf(whole, leaves, 1 - arrives));
}

/** The curve between the middles of two cards that stands so high over its first and its last third. */
export function wholeCurve(a: Position, b: Position, first: number, last: number): Curve {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const scale = 4 / 3 / Math.hypot(dx, dy);
  const control = (share: number, height: number): Position => ({
    x: a.x + dx * share - dy * height * scale,
    y: a.y + dy * share + dx * height * scale,
  });
  return { start: a, control1: control(1 / 3, first), control2: control(2 / 3, last), end: b };
}

/** For cards that lie on each other: nothing of a curve is left between them. */
function straightBetween(from: Box, to: Box): Curve {
  const start = edgePoint(from, centreOf(to), 0);
  const end = edgePoint(to, centreOf(from), endGap);
  const [dx, dy] = [(end.x - start.x) / 3, (end.y - start.y) / 3];
  const control1 = { x: start.x + dx, y: start.y + dy };
  return { start, control1, control2: { x: end.x - dx, y: end.y - dy }, end };
}

/** A flow from a company to itself: a wide loop over its right upper corner. */
function routeLoop(box: Box, lane: number): FlowRoute {
  const reach = 90 + Math.abs(lane) * laneSpacing;
  const right = box.x + box.width;
  return finish({
    start: { x: right - 60, y: box.y },
    control1: { x: right - 60, y: box.y - reach },
    control2: { x: right + reach, y: box.y + box.height / 2 - 20 },
    end: { x: right + endGap, y: box.y + box.height / 2 },
  });
}

const finish = (curve: Curve): FlowRoute => ({ ...curve, label: pointAt(curve, 0.5) });

/** A point of the curve; `share` 0 at its start, 1 at its end. */
export function pointAt(route: Curve, share: number): Position {
  const rest = 1 - share;
  const blend = (axis: 'x' | 'y') =>
    rest ** 3 * route.start[axis] +
    3 * rest ** 2 * share * route.control1[axis] +
    3 * rest * share ** 2 * route.control2[axis] +
    share ** 3 * route.end[axis];
  return { x: blend('x'), y: blend('y') };
}

/** Where the line from a card's centre towards a point leaves the card, `gap` units outside it. */
function edgePoint(box: Box, towards: Position, gap: number): Position {
  const centre = centreOf(box);
  const dx = towards.x - centre.x;
  const dy = towards.y - centre.y;
  const halfWidth = box.width / 2 + gap;
  const halfHeight = box.height / 2 + gap;
  const scale = Math.min(
    dx === 0 ? Infinity : halfWidth / Math.abs(dx),
    dy === 0 ? Infinity : halfHeight / Math.abs(dy),
  );
  return scale === Infinity ? centre : { x: centre.x + dx * scale, y: centre.y + dy * scale };
}

/** What draws a curve: a canvas's context, or what writes a path. */
export interface RoutePen {
  moveTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
}

/** Draws a route. Every picture of a line comes from here, so that a painted one and a real one coincide. */
export function traceRoute(pen: RoutePen, { start, control1, control2, end }: FlowRoute): void {
  pen.moveTo(start.x, start.y);
  pen.bezierCurveTo(control1.x, control1.y, control2.x, control2.y, end.x, end.y);
}

/** The route as the `d` of an SVG path. */
export function routePath(route: FlowRoute): string {
  const written: string[] = [];
  const pairs = (...numbers: readonly number[]) =>
    numbers
      .map(round)
      .join(' ')
      .replace(/(\S+) (\S+)/g, '$1,$2');
  traceRoute(
    {
      moveTo: (x, y) => written.push(`M${pairs(x, y)}`),
      bezierCurveTo: (...numbers) => written.push(`C${pairs(...numbers)}`),
    },
    route,
  );
  return written.join(' ');
}

const round = (value: number) => Math.round(value * 10) / 10;
