import { cardSize } from '@symbiomap/scene';
import type { LayoutCard, Places } from './layoutTask.ts';

/** Room between the blocks of a packed board, and between cards that no flow links. */
const blockGap = 160;
const cardGap = { x: 60, y: 48 } as const;
/** A board is about as wide to its height as a screen. */
const aspect = 1.6;

/** The rectangle that cards cover. */
export function extentOf(places: Places) {
  const xs = [...places.values()].map(({ x }) => x);
  const ys = [...places.values()].map(({ y }) => y);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  const [x, y] = [least(xs), least(ys)];
  return {
    x,
    y,
    width: most(xs) - x + cardSize.width,
    height: most(ys) - y + cardSize.height,
  };
}

/** Cards in a tidy grid, in their order. */
export function gridOf(cards: readonly LayoutCard[]): Places {
  const step = { x: cardSize.width + cardGap.x, y: cardSize.height + cardGap.y };
  const columns = Math.max(1, Math.round(Math.sqrt((cards.length * aspect * step.y) / step.x)));
  return new Map(
    cards.map(({ id }, index) => [
      id,
      { x: (index % columns) * step.x, y: Math.floor(index / columns) * step.y },
    ]),
  );
}

/** Blocks side by side in rows, in their order, the first at 0, 0. */
export function packBlocks(blocks: readonly Places[]): Places {
  const boxes = blocks.map((places) => ({ places, extent: extentOf(places) }));
  const area = boxes.reduce(
    (sum, { extent }) => sum + (extent.width + blockGap) * (extent.height + blockGap),
    0,
  );
  const widest = boxes.reduce((width, { extent }) => Math.max(width, extent.width), 0);
  const width = Math.max(widest, Math.sqrt(area * aspect));
  const packed = new Map<string, { readonly x: number; readonly y: number }>();
  let [left, top, rowHeight] = [0, 0, 0];
  for (const { places, extent } of boxes) {
    if (left > 0 && left + extent.width > width) {
      top += rowHeight + blockGap;
      [left, rowHeight] = [0, 0];
    }
    for (const [id, { x, y }] of places) {
      packed.set(id, { x: left + x - extent.x, y: top + y - extent.y });
    }
    left += extent.width + blockGap;
    rowHeight = Math.max(rowHeight, extent.height);
  }
  return packed;
}
