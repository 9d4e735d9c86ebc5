import type { Crossings } from './crossings.ts';
import type { Curve } from './cutCurve.ts';

/** Pieces that a curve is taken apart into. */
const pieces = 20;
const xs = new Float64Array(pieces + 1);
const ys = new Float64Array(pieces + 1);

/**
 * How much of a curve between two shares lies in boxes that are `smaller` by so much to each side, in board units. In
 * whole sixteenths, so that the order in which boxes come makes no difference.
 */
export function coveredUnits(
  crossings: Crossings,
  { start, control1, control2, end }: Curve,
  from: number,
  to: number,
  smaller: number,
): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at <= pieces; at += 1) {
    const t = from + ((to - from) * at) / pieces;
    const rest = 1 - t;
    const [a, b, c, d] = [rest * rest * rest, 3 * rest * rest * t, 3 * rest * t * t, t * t * t];
    const px = a * start.x + b * control1.x + c * control2.x + d * end.x;
    const py = a * start.y + b * control1.y + c * control2.y + d * end.y;
    xs[at] = px;
    ys[at] = py;
    left = Math.min(left, px);
    right = Math.max(right, px);
    top = Math.min(top, py);
    bottom = Math.max(bottom, py);
  }
  const { x, y, halfWidth, halfHeight } = crossings;
  const count = crossings.count();
  let sum = 0;
  for (let box = 0; box < count; box += 1) {
    const bx = x[box] ?? 0;
    const by = y[box] ?? 0;
    const w = (halfWidth[box] ?? 0) - smaller;
    const h = (halfHeight[box] ?? 0) - smaller;
    if (bx + w < left || bx - w > right || by + h < top || by - h > bottom) continue;
    let length = 0;
    for (let at = 0; at < pieces; at += 1) {
      const x0 = (xs[at] ?? 0) - bx;
      const y0 = (ys[at] ?? 0) - by;
      const dx = (xs[at + 1] ?? 0) - bx - x0;
      const dy = (ys[at + 1] ?? 0) - by - y0;
      // Most pieces lie wholly beside the box.
      if (Math.abs(x0 + dx / 2) > w + Math.abs(dx / 2)) continue;
      if (Math.abs(y0 + dy / 2) > h + Math.abs(dy / 2)) continue;
      const inside = shareWithin(x0, dx, w, y0, dy, h);
      if (inside > 0) length += inside * Math.hypot(dx, dy);
    }
    sum += Math.round(length * 16);
  }
  return sum / 16;
}

/** The share of a straight piece that lies between -w and w, and between -h and h. */
function shareWithin(x: number, dx: number, w: number, y: number, dy: number, h: number): number {
  let enters = 0;
  let leaves = 1;
  if (dx === 0) {
    if (Math.abs(x) > w) return 0;
  } else {
    const [one, other] = [(-w - x) / dx, (w - x) / dx];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  if (dy === 0) {
    if (Math.abs(y) > h) return 0;
  } else {
    const [one, other] = [(-h - y) / dy, (h - y) / dy];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return leaves - enters;
}
