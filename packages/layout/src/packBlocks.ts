import { boxAround, cardSize, type Box } from '@symbiomap/scene';
import type { LayoutUnit } from './layoutParts.ts';

/** Things that keep their places against each other, by id. */
export type Block = ReadonlyMap<string, Box>;

/** Room between the blocks of the bare board, and between those of an area, which belong together anyway. */
export const blockGaps = { board: 160, area: 72 } as const;
/** Room between cards that no flow links. */
const cardGap = { x: 60, y: 48 } as const;
/** A board is about as wide to its height as a screen. */
const aspect = 1.6;

/** The rectangle that a block covers; none is at 0, 0. */
export function extentOf(block: Block): Box {
  return boxAround(block.values()) ?? { x: 0, y: 0, width: 0, height: 0 };
}

/** Cards in a tidy grid, in their order. */
export function gridOf(cards: readonly LayoutUnit[]): Block {
  const highest = cards.reduce((most, { box }) => Math.max(most, box.height), 0);
  const step = { x: cardSize.width + cardGap.x, y: highest + cardGap.y };
  const columns = Math.max(1, Math.round(Math.sqrt((cards.length * aspect * step.y) / step.x)));
  return new Map(
    cards.map(({ id, box }, index) => [
      id,
      { ...box, x: (index % columns) * step.x, y: Math.floor(index / columns) * step.y },
    ]),
  );
}

/** Blocks side by side in rows, in their order, the first at 0, 0, with a gap between them. */
export function packBlocks(blocks: readonly Block[], gap: number): Block {
  const measured = blocks.map((block) => ({ block, extent: extentOf(block) }));
  const surface = measured.reduce(
    (sum, { extent }) => sum + (extent.width + gap) * (extent.height + gap),
    0,
  );
  const widest = measured.reduce((width, { extent }) => Math.max(width, extent.width), 0);
  const width = Math.max(widest, Math.sqrt(surface * aspect));
  const packed = new Map<string, Box>();
  let [left, top, rowHeight] = [0, 0, 0];
  for (const { block, extent } of measured) {
    if (left > 0 && left + extent.width > width) {
      top += rowHeight + gap;
      [left, rowHeight] = [0, 0];
    }
    for (const [id, box] of block) {
      packed.set(id, { ...box, x: left + box.x - extent.x, y: top + box.y - extent.y });
    }
    left += extent.width + gap;
    rowHeight = Math.max(rowHeight, extent.height);
  }
  return packed;
}
