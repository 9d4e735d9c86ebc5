import type { Position } from '@symbiomap/domain';
import { pointAt, type Box, type FlowRoute } from '../flowRoute.ts';
import { createBoxSet } from './boxSet.ts';

/** A label that looks for its place along a line. */
export interface LabelToPlace {
  readonly route: FlowRoute;
  readonly width: number;
  readonly height: number;
}

/** Clear space around a label, in board units. */
const clearance = 3;
/** Where along its line a label may sit, the best places first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** How far beside its line a label may sit, in its own heights, the nearest first. */
const sideSteps = [0, 0.8, -0.8, 1.6, -1.6, 2.4, -2.4];
/** Turns of the search around the middle of the line when all of it is taken. */
const maxRings = 400;

/**
 * A place for each label, on its line or near it: never over a card, and not over another label while there is
 * another way. Earlier labels choose first. Labels of cards that cover the whole board land outside of them.
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  cards: readonly Box[],
): readonly Box[] {
  const cardSet = createBoxSet(cards);
  const labelSet = createBoxSet([]);
  return labels.map((label) => {
    const place = findPlace(
      label,
      (box) => cardSet.isFree(box),
      (box) => labelSet.isFree(box),
    );
    labelSet.add(place);
    return place;
  });
}

function findPlace(
  { route, width, height }: LabelToPlace,
  isOffCards: (box: Box) => boolean,
  isOffLabels: (box: Box) => boolean,
): Box {
  const boxAt = ({ x, y }: Position): Box => ({
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
  });
  const wide = (box: Box): Box => ({
    x: box.x - clearance,
    y: box.y - clearance,
    width: box.width + 2 * clearance,
    height: box.height + 2 * clearance,
  });
  let second: Box | null = null;
  for (const box of candidates(route, height).map(boxAt)) {
    if (!isOffCards(wide(box))) continue;
    if (isOffLabels(wide(box))) return box;
    second ??= box;
  }
  for (let ring = 1; ring <= maxRings; ring += 1) {
    for (let step = 0; step < 8 * ring; step += 1) {
      const angle = (step / (8 * ring)) * 2 * Math.PI;
      const box = boxAt({
        x: route.label.x + Math.cos(angle) * ring * 24,
        y: route.label.y + Math.sin(angle) * ring * 24,
      });
      if (!isOffCards(wide(box))) continue;
      if (isOffLabels(wide(box))) return box;
      second ??= box;
    }
    // A label over another is better than one so far away that nobody finds its line.
    if (second !== null && ring > 8) return second;
  }
  return second ?? boxAt(route.label);
}

/** Places on the line and beside it, the best first. */
function candidates(route: FlowRoute, height: number): readonly Position[] {
  return sideSteps.flatMap((sideStep) =>
    shares.map((share) => {
      const at = pointAt(route, share);
      const ahead = pointAt(route, share + 0.02);
      const length = Math.hypot(ahead.x - at.x, ahead.y - at.y) || 1;
      const reach = (sideStep * height) / length;
      return { x: at.x - (ahead.y - at.y) * reach, y: at.y + (ahead.x - at.x) * reach };
    }),
  );
}
