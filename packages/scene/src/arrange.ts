import type { Position } from '@symbiomap/domain';

/** By what cards are brought into line: an edge, or a middle line. All cards are of one size. */
export type Alignment = 'left' | 'right' | 'top' | 'bottom' | 'column' | 'row';
/** Along which axis cards are spread evenly. */
export type Spread = 'across' | 'down';

type Places = ReadonlyMap<string, Position>;

/** Where cards lie once they are in line. Those that lie so already are left out. */
export function aligned(places: Places, alignment: Alignment): Readonly<Record<string, Position>> {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const middle = (values: readonly number[]) =>
    Math.round((Math.min(...values) + Math.max(...values)) / 2);
  const target: Partial<Position> = {
    left: { x: Math.min(...xs) },
    right: { x: Math.max(...xs) },
    column: { x: middle(xs) },
    top: { y: Math.min(...ys) },
    bottom: { y: Math.max(...ys) },
    row: { y: middle(ys) },
  }[alignment];
  return moved(places, (place) => ({ ...place, ...target }));
}

/** Where cards lie once their distances along an axis are alike; the two outermost stay. */
export function distributed(places: Places, spread: Spread): Readonly<Record<string, Position>> {
  const axis = spread === 'across' ? 'x' : 'y';
  const order = [...places].sort(([, a], [, b]) => a[axis] - b[axis]);
  const first = order[0]?.[1][axis] ?? 0;
  const last = order.at(-1)?.[1][axis] ?? 0;
  const step = order.length < 2 ? 0 : (last - first) / (order.length - 1);
  const at = new Map(order.map(([id], index) => [id, Math.round(first + index * step)]));
  return moved(places, (place, id) => ({ ...place, [axis]: at.get(id) ?? place[axis] }));
}

function moved(
  places: Places,
  place: (before: Position, id: string) => Position,
): Readonly<Record<string, Position>> {
  const positions: Record<string, Position> = {};
  for (const [id, before] of places) {
    const after = place(before, id);
    if (after.x !== before.x || after.y !== before.y) positions[id] = after;
  }
  return positions;
}
