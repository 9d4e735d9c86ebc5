import type { Position } from '@symbiomap/domain';

/** A cubic curve. */
export interface Curve {
  readonly start: Position;
  readonly control1: Position;
  readonly control2: Position;
  readonly end: Position;
}

/** How near to a box's edge is on it, in halves of the box. */
const exact = 1e-11;
const mostSteps = 60;

/**
 * The share of a curve at which it leaves a box round its start, given by half its sides; `null`: its end still
 * lies in the box.
 */
export function shareOut(
  { start, control1, control2, end }: Curve,
  halfWidth: number,
  halfHeight: number,
): number | null {
  // In powers of the share, seen from the start.
  const ax = 3 * (control1.x - start.x);
  const ay = 3 * (control1.y - start.y);
  const bx = 3 * (control2.x - control1.x) - ax;
  const by = 3 * (control2.y - control1.y) - ay;
  const cx = end.x - start.x - ax - bx;
  const cy = end.y - start.y - ay - by;
  const beyond = (t: number) =>
    Math.max(
      Math.abs(t * (ax + t * (bx + t * cx))) / halfWidth,
      Math.abs(t * (ay + t * (by + t * cy))) / halfHeight,
    ) - 1;
  let inside = 0;
  let under = -1;
  let outside = 1;
  let over = beyond(1);
  if (over <= 0) return null;
  // Regula falsi that halves the weight of an end that stays: a straight line is met at once, a curve in few steps.
  let stayed = 0;
  for (let step = 0; step < mostSteps; step += 1) {
    const share = (inside * over - outside * under) / (over - under);
    const value = beyond(share);
    if (Math.abs(value) < exact) return share;
    if (value < 0) {
      inside = share;
      under = value;
      if (stayed === -1) over /= 2;
      stayed = -1;
    } else {
      outside = share;
      over = value;
      if (stayed === 1) under /= 2;
      stayed = 1;
    }
  }
  return (inside + outside) / 2;
}

/** The part of a curve between two shares of it; backwards if the second is the lesser. */
export function stretchOf(
  { start, control1, control2, end }: Curve,
  from: number,
  to: number,
): Curve {
  const x = blossoms(start.x, control1.x, control2.x, end.x, from, to);
  const y = blossoms(start.y, control1.y, control2.y, end.y, from, to);
  return {
    start: { x: x[0], y: y[0] },
    control1: { x: x[1], y: y[1] },
    control2: { x: x[2], y: y[2] },
    end: { x: x[3], y: y[3] },
  };
}

type Four = readonly [number, number, number, number];

/** One coordinate of the four points of a stretch. */
function blossoms(p: number, q: number, r: number, s: number, from: number, to: number): Four {
  const blossom = (t: number, u: number, v: number) => {
    const [pq, qr, rs] = [p + (q - p) * t, q + (r - q) * t, r + (s - r) * t];
    const [left, right] = [pq + (qr - pq) * u, qr + (rs - qr) * u];
    return left + (right - left) * v;
  };
  return [
    blossom(from, from, from),
    blossom(from, from, to),
    blossom(from, to, to),
    blossom(to, to, to),
  ];
}

/** The same curve from its end. */
export function turned({ start, control1, control2, end }: Curve): Curve {
  return { start: end, control1: control2, control2: control1, end: start };
}
