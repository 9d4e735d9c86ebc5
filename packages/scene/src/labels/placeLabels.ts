import type { Position } from '@symbiomap/domain';
import type { Box, FlowRoute } from '../flowRoute.ts';
import { createBoxSet } from './boxSet.ts';
import { clearBox, placeOnLine, type FreeGround, type LabelToPlace } from './placeOnLine.ts';

type RoutedLabel = LabelToPlace & { readonly route: FlowRoute };

/** Turns of the search around the middle of the line when all of it is taken. */
const maxRings = 400;

/**
 * A place for each label, on its line or near it: never over a card, and not over another label while there is
 * another way. Earlier labels choose first. Labels of cards that cover the whole board land outside of them.
 */
export function placeLabels(labels: readonly RoutedLabel[], cards: readonly Box[]): readonly Box[] {
  const cardSet = createBoxSet(cards);
  const labelSet = createBoxSet([]);
  const ground: FreeGround = { isOffCards: cardSet.isFree, isOffLabels: labelSet.isFree };
  return labels.map((label) => {
    const { x, y } = findPlace(label, ground);
    const { width, height } = label;
    const place = { x: x - width / 2, y: y - height / 2, width, height };
    labelSet.add(place);
    return place;
  });
}

function findPlace(label: RoutedLabel, ground: FreeGround): Position {
  const { width, height } = label;
  const middle = label.route.label;
  const onLine = placeOnLine(label, ground);
  if (onLine.free !== null) return onLine.free;
  let { second } = onLine;
  for (let ring = 1; ring <= maxRings; ring += 1) {
    for (let step = 0; step < 8 * ring; step += 1) {
      const angle = (step / (8 * ring)) * 2 * Math.PI;
      const at = {
        x: middle.x + Math.cos(angle) * ring * 24,
        y: middle.y + Math.sin(angle) * ring * 24,
      };
      const box = clearBox(at, width, height);
      if (!ground.isOffCards(box)) continue;
      if (ground.isOffLabels(box)) return at;
      second ??= at;
    }
    // A label over another is better than one so far away that nobody finds its line.
    if (second !== null && ring > 8) return second;
  }
  return second ?? middle;
}
