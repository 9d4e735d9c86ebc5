import type { Position } from '@symbiomap/domain';
import { pointAt, type FlowRoute } from './flowRoute.ts';

/** Lengths of the arrowhead, in board units. */
const arrow = { length: 11, halfWidth: 5.5 } as const;
/** Half the length of the bar across a stopped flow. */
const barReach = 9;

/** The corners of the arrowhead: the tip, then both wings. */
export function arrowHead(route: FlowRoute): readonly [Position, Position, Position] {
  const { end } = route;
  const along = direction(pointAt(route, 0.94), end);
  const back = { x: end.x - along.x * arrow.length, y: end.y - along.y * arrow.length };
  const wing = { x: -along.y * arrow.halfWidth, y: along.x * arrow.halfWidth };
  return [
    end,
    { x: back.x + wing.x, y: back.y + wing.y },
    { x: back.x - wing.x, y: back.y - wing.y },
  ];
}

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

function direction(from: Position, to: Position): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}
