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
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

interface Pair {
  source: Body | string;
  target: Body | string;
}

const tickCount = 300;
const ticksBetweenReports = 15;
/** Between two companies with a flow, in board units. */
const linkGap = 150;

/** With neighbours near each other. The forces know no chance: the same board comes out the same. */
export const force: LayOutPart = (part, { onProgress }) => {
  const bodies = bodiesOf(part);
  const middle = middleOf(bodies);
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, Pair>(pairsOf(part))
        .id(({ id }) => id)
        .distance(({ source, target }) => linkGap + radiusOf(source) + radiusOf(target)),
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
        bodies.map(({ id, x, y, width, height }) => [id, { x: x - width / 2, y: y - height / 2 }]),
      ),
    );
  });
};

function bodiesOf({ units }: LayoutPart): Body[] {
  return units.map(({ id, box, isFixed }) => {
    const { width, height } = box;
    const [x, y] = [box.x + width / 2, box.y + height / 2];
    return { id, width, height, x, y, ...(isFixed && { fx: x, fy: y }) };
  });
}

/** How much of a link lies on one of its ends: of a card half its width, of an area as much as it is large. */
function radiusOf(end: Body | string | number): number {
  if (typeof end !== 'object') return cardSize.width / 2;
  return Math.max(cardSize.width, (end.width + end.height) / 2) / 2;
}

function middleOf(bodies: readonly Body[]) {
  const sum = (axis: 'x' | 'y') => bodies.reduce((total, body) => total + body[axis], 0);
  return { x: sum('x') / bodies.length, y: sum('y') / bodies.length };
}

/** Each pair of neighbours once: many flows between two companies do not pull harder. */
function pairsOf({ links }: LayoutPart): Pair[] {
  const seen = new Set<string>();
  return links.flatMap(([a, b]) => {
    const [source, target] = a < b ? [a, b] : [b, a];
    const pair = `${source} ${target}`;
    if (seen.has(pair)) return [];
    seen.add(pair);
    return [{ source, target }];
  });
}
