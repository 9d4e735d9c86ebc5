import type { Position } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';

/** By what things are brought into line: an edge, or a middle line. */
export type Alignment = 'left' | 'right' | 'top' | 'bottom' | 'column' | 'row';
/** Along which axis things are spread evenly. */
export type Spread = 'across' | 'down';

type Boxes = ReadonlyMap<string, Box>;

/** Where things lie once they are in line. Those that lie so already are left out. */
export function aligned(boxes: Boxes, alignment: Alignment): Readonly<Record<string, Position>> {
  const all = [...boxes.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const top = Math.min(...all.map(({ y }) => y));
  const bottom = Math.max(...all.map(({ y, height }) => y + height));
  const place: Readonly<Record<Alignment, (box: Box) => Partial<Position>>> = {
    left: () => ({ x: left }),
    right: ({ width }) => ({ x: right - width }),
    column: ({ width }) => ({ x: Math.round((left + right - width) / 2) }),
    top: () => ({ y: top }),
    bottom: ({ height }) => ({ y: bottom - height }),
    row: ({ height }) => ({ y: Math.round((top + bottom - height) / 2) }),
  };
  return moved(boxes, place[alignment]);
}

/** Where things lie once their middles are equally far apart along an axis; the two outermost stay. */
export function distributed(boxes: Boxes, spread: Spread): Readonly<Record<string, Position>> {
  const axis = spread === 'across' ? 'x' : 'y';
  const half = (box: Box) => (spread === 'across' ? box.width : box.height) / 2;
  const order = [...boxes]
    .map(([id, box]) => ({ id, box, middle: box[axis] + half(box) }))
    .sort((a, b) => a.middle - b.middle);
  const first = order[0]?.middle ?? 0;
  const last = order.at(-1)?.middle ?? 0;
  const step = order.length < 2 ? 0 : (last - first) / (order.length - 1);
  const at = new Map(
    order.map(({ id, box }, index) => [id, Math.round(first + index * step - half(box))]),
  );
  return moved(boxes, (box, id) => ({ [axis]: at.get(id) ?? box[axis] }));
}

function moved(
  boxes: Boxes,
  place: (box: Box, id: string) => Partial<Position>,
): Readonly<Record<string, Position>> {
  const positions: Record<string, Position> = {};
  for (const [id, box] of boxes) {
    const after = { x: box.x, y: box.y, ...place(box, id) };
    if (after.x !== box.x || after.y !== box.y) positions[id] = after;
  }
  return positions;
}
