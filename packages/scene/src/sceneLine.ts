import { nameIn, type Flow, type Position, type Resource } from '@symbiomap/domain';
import { pointAt, routeFlow, type Bow, type Box, type FlowRoute } from './flowRoute.ts';
import { sortOfFlow, type FlowSort } from './palette.ts';

/** A flow as it lies on the map, between two companies that are there. */
export interface SceneLine {
  readonly id: string;
  readonly flow: Flow;
  readonly from: string;
  readonly to: string;
  readonly lane: number;
  /** How it is led round cards between its ends. */
  readonly bow: Bow;
  readonly route: FlowRoute;
  /** All that its line and its label may cover. */
  readonly bounds: Box;
  readonly sort: FlowSort;
  /** What flows; empty while nobody has said. */
  readonly resource: string;
}

/** The most room that a label takes to either side of its middle, in board units. */
const labelReach = { x: 104, y: 48 } as const;
/** Room for the arrowhead, and for a line's own width. */
const lineReach = 10;

/** What decides a line, beside the flow itself. */
export interface LineEnds {
  readonly from: Box;
  readonly to: Box;
  readonly lane: number;
  readonly bow: Bow;
  readonly resource: Resource | undefined;
  readonly language: string;
}

/** The line of a flow between two cards. */
export function sceneLine(
  flow: Flow & { readonly from: string; readonly to: string },
  { from, to, lane, bow, resource, language }: LineEnds,
): SceneLine {
  const route = routeFlow(from, to, lane, bow);
  return {
    id: flow.id,
    flow,
    from: flow.from,
    to: flow.to,
    lane,
    bow,
    route,
    bounds: boundsOf(route),
    sort: sortOfFlow(resource),
    resource: resource === undefined ? '' : nameIn(resource, language),
  };
}

/** The same line led another way. */
export function ledLine(
  line: SceneLine,
  { from, to }: Pick<LineEnds, 'from' | 'to'>,
  bow: Bow,
): SceneLine {
  const route = routeFlow(from, to, line.lane, bow);
  return { ...line, bow, route, bounds: boundsOf(route) };
}

/** The same line with its label elsewhere. */
export function labelledLine(line: SceneLine, label: Position): SceneLine {
  const route = { ...line.route, label };
  return { ...line, route, bounds: boundsOf(route) };
}

function boundsOf({ start, control1, control2, end, label }: FlowRoute): Box {
  const xs = [start.x, control1.x, control2.x, end.x];
  const ys = [start.y, control1.y, control2.y, end.y];
  const left = Math.min(Math.min(...xs) - lineReach, label.x - labelReach.x);
  const top = Math.min(Math.min(...ys) - lineReach, label.y - labelReach.y);
  const right = Math.max(Math.max(...xs) + lineReach, label.x + labelReach.x);
  const bottom = Math.max(Math.max(...ys) + lineReach, label.y + labelReach.y);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Pieces that a curve is taken apart into to measure a distance: below a unit off for all but the widest. */
const pieces = 24;

/** How far a point lies from the curve of a route, in board units. */
export function distanceToRoute(route: FlowRoute, point: Position): number {
  let shortest = Infinity;
  let before = route.start;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const next = pointAt(route, piece / pieces);
    shortest = Math.min(shortest, distanceToStretch(before, next, point));
    before = next;
  }
  return shortest;
}

/** How far a point lies from the straight line between the ends of a route, in board units. */
export function distanceToEnds({ start, end }: FlowRoute, point: Position): number {
  return distanceToStretch(start, end, point);
}

function distanceToStretch(a: Position, b: Position, { x, y }: Position): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const share =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}
