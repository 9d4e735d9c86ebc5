import type { Force, SimulationNodeDatum } from 'd3-force';

/** A body of some size, in board units. */
interface Sized extends SimulationNodeDatum {
  readonly width: number;
  readonly height: number;
}

/** Room that two keep between each other, for labels and lines, in board units. */
const gap = { x: 130, y: 64 } as const;
/** What of an overlap is undone in one tick. */
const firmness = 0.6;

/** A force that pushes bodies off each other as the rectangles they are, along the shorter way. */
export function keepApart<Body extends Sized>(): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const apart: Force<Body, undefined> = () => {
    const inOrder = [...bodies].sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
    const widest = bodies.reduce((width, body) => Math.max(width, body.width), 0);
    for (const [index, a] of inOrder.entries()) {
      for (let other = index + 1; other < inOrder.length; other += 1) {
        const b = inOrder[other];
        if (b === undefined || (b.x ?? 0) - (a.x ?? 0) >= (a.width + widest) / 2 + gap.x) break;
        push(a, b);
      }
    }
  };
  apart.initialize = (nodes) => {
    bodies = nodes;
  };
  return apart;
}

function push(a: Sized, b: Sized): void {
  const reach = { x: (a.width + b.width) / 2 + gap.x, y: (a.height + b.height) / 2 + gap.y };
  const dx = (b.x ?? 0) - (a.x ?? 0);
  const dy = (b.y ?? 0) - (a.y ?? 0);
  const overlap = { x: reach.x - Math.abs(dx), y: reach.y - Math.abs(dy) };
  if (overlap.x <= 0 || overlap.y <= 0) return;
  const half = firmness / 2;
  if (overlap.x / reach.x < overlap.y / reach.y) {
    const way = (dx < 0 ? -1 : 1) * overlap.x * half;
    a.vx = (a.vx ?? 0) - way;
    b.vx = (b.vx ?? 0) + way;
  } else {
    const way = (dy < 0 ? -1 : 1) * overlap.y * half;
    a.vy = (a.vy ?? 0) - way;
    b.vy = (b.vy ?? 0) + way;
  }
}
