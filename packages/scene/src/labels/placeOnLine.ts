import type { Position } from '@symbiomap/domain';
import { pointAt, type Box } from '../flowRoute.ts';
import type { Curve } from '../routing/cutCurve.ts';

/** A label that looks for its place along a line. */
export interface LabelToPlace {
  readonly route: Curve;
  readonly width: number;
  readonly height: number;
}

/** Whether a box, with clear space round it, lies on nothing. */
export interface FreeGround {
  readonly isOffCards: (box: Box) => boolean;
  readonly isOffLabels: (box: Box) => boolean;
}

/** Clear space around a label, in board units. */
const clearance = 3;
/** Where along its line a label may sit, the best places first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** How far beside its line a label may sit, in its own heights, the nearest first. */
const sideSteps = [0, 0.8, -0.8, 1.6, -1.6, 2.4, -2.4];

/**
 * The first place for a label on its line, outwards from the middle, or beside it, that is off cards and labels; else
 * the first that is off cards, as `second`.
 */
export function placeOnLine(
  { route, width, height }: LabelToPlace,
  { isOffCards, isOffLabels }: FreeGround,
): { readonly free: Position | null; readonly second: Position | null } {
  let second: Position | null = null;
  for (const sideStep of sideSteps) {
    for (const share of shares) {
      const at = beside(route, share, sideStep * height);
      const box = clearBox(at, width, height);
      if (!isOffCards(box)) continue;
      if (isOffLabels(box)) return { free: at, second };
      second ??= at;
    }
  }
  return { free: null, second };
}

/** What a label round a place takes, with clear space. */
export function clearBox({ x, y }: Position, width: number, height: number): Box {
  return {
    x: x - width / 2 - clearance,
    y: y - height / 2 - clearance,
    width: width + 2 * clearance,
    height: height + 2 * clearance,
  };
}

function beside(route: Curve, share: number, distance: number): Position {
  const at = pointAt(route, share);
  if (distance === 0) return at;
  const ahead = pointAt(route, share + 0.02);
  const length = Math.hypot(ahead.x - at.x, ahead.y - at.y) || 1;
  return {
    x: at.x - ((ahead.y - at.y) * distance) / length,
    y: at.y + ((ahead.x - at.x) * distance) / length,
  };
}
