import { cardSize } from '@symbiomap/scene';
import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { LayoutPart } from '../layoutParts.ts';
import type { LayOutPart } from '../way.ts';
import { keepApart } from './keepApart.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

const tickCount = 300;
const ticksBetweenReports = 15;
/** From middle to middle of two companies with a flow, in board units. */
const linkLength = 370;

/** With neighbours near each other. The forces know no chance: the same board comes out the same. */
export const force: LayOutPart = (part, { onProgress }) => {
  const bodies = bodiesOf(part);
  const middle = middleOf(bodies);
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, { source: string; target: string }>(pairsOf(part))
        .id(({ id }) => id)
        .distance(linkLength),
    )
    .force('distance', forceManyBody<Body>().strength(-2_400).distanceMax(2_400))
    // Less across than down: a screen is wider than high.
    .force('x', forceX<Body>(middle.x).strength(0.03))
    .force('y', forceY<Body>(middle.y).strength(0.05))
    .force('apart', keepApart<Body>())
    .alphaDecay(1 - 0.001 ** (1 / tickCount))
    .stop();
  return new Promise((resolve) => {
    for (let tick = 0; tick < tickCount; tick += 1) {
      if (tick % ticksBetweenReports === 0) onProgress(tick / tickCount);
      simulation.tick();
    }
    resolve(
      new Map(
        bodies.map(({ id, x, y }) => [
          id,
          { x: x - cardSize.width / 2, y: y - cardSize.height / 2 },
        ]),
      ),
    );
  });
};

function bodiesOf({ cards }: LayoutPart): Body[] {
  return cards.map(({ id, at, isFixed }) => {
    const [x, y] = [at.x + cardSize.width / 2, at.y + cardSize.height / 2];
    return { id, x, y, ...(isFixed && { fx: x, fy: y }) };
  });
}

function middleOf(bodies: readonly Body[]) {
  const sum = (axis: 'x' | 'y') => bodies.reduce((total, body) => total + body[axis], 0);
  return { x: sum('x') / bodies.length, y: sum('y') / bodies.length };
}

/** Each pair of neighbours once: many flows between two companies do not pull harder. */
function pairsOf({ links }: LayoutPart): { source: string; target: string }[] {
  const seen = new Set<string>();
  return links.flatMap(([a, b]) => {
    const [source, target] = a < b ? [a, b] : [b, a];
    const pair = `${source} ${target}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    return [{ source, target }];
  });
}
