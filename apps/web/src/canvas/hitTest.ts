import type { Position } from '@symbiomap/domain';
import {
  arePaintedStraight,
  distanceToBox,
  distanceToEnds,
  distanceToRoute,
  type BoardScene,
  type DetailLevel,
} from '@symbiomap/scene';

/** How near to a line counts as on it: half of what the real line's touch takes, and no less on the screen. */
const lineUnits = 12;
const linePixels = 6;
/** About what a label covers to either side of its middle. */
const labelReach = { x: 74, y: 20 } as const;
/** How far a card's handles stand out of it; from afar it has none. */
const handleReach = { near: 16, mid: 26, far: 0 } as const;

/**
 * The note, card or line at a place of the board, the topmost; `null` if there is none. Areas are always real
 * where they can be taken hold of.
 */
export function itemAt(
  scene: BoardScene,
  point: Position,
  look: { readonly zoom: number; readonly detail: DetailLevel; readonly before: string | null },
): string | null {
  const top = topmostAt(scene, point);
  if (top !== null) return top;
  const held = scene.cards.get(look.before ?? '');
  if (held !== undefined && distanceToBox(held.box, point) <= handleReach[look.detail])
    return held.id;
  return lineAt(scene, point, look);
}

/** The card or note at a place that lies over the others there; notes over cards where the order says nothing. */
function topmostAt(scene: BoardScene, point: Position): string | null {
  const window = { ...point, width: 0, height: 0 };
  let top: string | null = null;
  let highest = -Infinity;
  for (const id of [...scene.cardGrid.query(window), ...scene.noteGrid.query(window)]) {
    const order = scene.cards.get(id)?.company.order ?? scene.notes.get(id)?.note.order ?? 0;
    if (order < highest) continue;
    top = id;
    highest = order;
  }
  return top;
}

/** The line nearest to a place, if the place is on it or on its label. */
function lineAt(
  scene: BoardScene,
  point: Position,
  { zoom, detail }: { readonly zoom: number; readonly detail: DetailLevel },
): string | null {
  const reach = Math.max(lineUnits, linePixels / zoom);
  const window = {
    x: point.x - reach,
    y: point.y - reach,
    width: 2 * reach,
    height: 2 * reach,
  };
  const distanceTo = arePaintedStraight(zoom) ? distanceToEnds : distanceToRoute;
  let best: string | null = null;
  let shortest = reach;
  for (const id of scene.lineGrid.query(window)) {
    const line = scene.lines.get(id);
    if (line === undefined) continue;
    const { label } = line.route;
    const isOnLabel =
      detail !== 'far' &&
      Math.abs(point.x - label.x) <= labelReach.x &&
      Math.abs(point.y - label.y) <= labelReach.y;
    const distance = isOnLabel ? 0 : distanceTo(line.route, point);
    if (distance > shortest) continue;
    best = id;
    shortest = distance;
  }
  return best;
}
