import type { Position } from '@symbiomap/domain';

/** A rectangle on the board; `x`, `y` its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The way of a flow's line: a cubic curve whose ends meet the edges of both cards. */
export interface FlowRoute {
  readonly start: Position;
  readonly control1: Position;
  readonly control2: Position;
  readonly end: Position;
  /** Where the label is centred. */
  readonly label: Position;
}

/** Distance between the lines of parallel flows, in board units. */
const laneSpacing = 46;
/** Space that the arrowhead leaves between the line's end and the card. */
const endGap = 3;

const centreOf = (box: Box): Position => ({
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
});

/**
 * The way of a flow between two cards. `lane` is its place among the flows between the same two companies
 * (0 in the middle, ±1 beside …), the same for both directions, as {@link lanesOf} gives it.
 */
export function routeFlow(from: Box, to: Box, lane: number): FlowRoute {
  const a = centreOf(from);
  const b = centreOf(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 1) return routeLoop(from, lane);
  // The side on which a lane lies is the same whichever way its flow goes.
  const isForward = a.x < b.x || (a.x === b.x && a.y < b.y);
  const side = (isForward ? 1 : -1) * lane * laneSpacing;
  const normal = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const bow = (share: number): Position => ({
    x: a.x + (b.x - a.x) * share + (normal.x * side * 4) / 3,
    y: a.y + (b.y - a.y) * share + (normal.y * side * 4) / 3,
  });
  const control1 = bow(1 / 3);
  const control2 = bow(2 / 3);
  return finish(edgePoint(from, control1, 0), control1, control2, edgePoint(to, control2, endGap));
}

/** A flow from a company to itself: a wide loop over its right upper corner. */
function routeLoop(box: Box, lane: number): FlowRoute {
  const reach = 90 + Math.abs(lane) * laneSpacing;
  const right = box.x + box.width;
  return finish(
    { x: right - 60, y: box.y },
    { x: right - 60, y: box.y - reach },
    { x: right + reach, y: box.y + box.height / 2 - 20 },
    { x: right + endGap, y: box.y + box.height / 2 },
  );
}

function finish(start: Position, control1: Position, control2: Position, end: Position): FlowRoute {
  return {
    start,
    control1,
    control2,
    end,
    label: pointAt({ start, control1, control2, end }, 0.5),
  };
}

/** A point of the curve; `share` 0 at its start, 1 at its end. */
export function pointAt(
  route: Pick<FlowRoute, 'start' | 'control1' | 'control2' | 'end'>,
  share: number,
): Position {
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
