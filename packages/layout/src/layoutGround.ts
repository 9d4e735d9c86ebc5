import type { Position } from '@symbiomap/domain';
import type { Box } from '@symbiomap/scene';
import { layoutParts, type LayoutPart, type LayoutUnit } from './layoutParts.ts';
import type { Places } from './layoutTask.ts';
import { extentOf, gridOf, packBlocks, type Block } from './packBlocks.ts';
import { placeInRoom, type Room } from './room.ts';
import { createTakenPlaces } from './takenPlaces.ts';
import type { LayOutPart, WayOptions } from './way.ts';

/** One ground – the bare board, or one area – with what is to be laid out on it. */
export interface LayoutGround extends LayoutPart {
  /** What lies there already and stays. */
  readonly taken: readonly Box[];
  /** Beyond it nothing may be laid. */
  readonly room: Room;
  /** Where the layout is to lie if it can; it grows beyond rather than be pressed together. */
  readonly frame: Room;
  /** Room between parts that no flow links, in board units. */
  readonly blockGap: number;
  /** Cards find places in a grid, areas each for itself. */
  isArea(id: string): boolean;
}

/** Places for what lies on one ground, the fixed left out; `null`: there is not enough room. */
export async function layoutGround(
  ground: LayoutGround,
  layOut: LayOutPart,
  { startElk, onProgress }: WayOptions,
): Promise<Places | null> {
  const { units, room } = ground;
  const sizes = new Map(units.map(({ id, box }) => [id, box]));
  const { parts, singles } = layoutParts(ground);
  const fixed = units.filter(({ isFixed }) => isFixed).map(({ box }) => box);
  const taken = createTakenPlaces([...ground.taken, ...fixed], room);
  const places = new Map<string, Position>();
  const blocks: Block[] = [];
  let done = 0;
  for (const part of parts) {
    const share = part.units.length / units.length;
    const laid = boxesAt(
      sizes,
      await layOut(part, {
        startElk,
        onProgress: (ofPart) => onProgress(done + ofPart * share),
      }),
    );
    onProgress((done += share));
    const anchors = part.units.filter(({ isFixed }) => isFixed);
    if (anchors.length === 0) {
      blocks.push(laid);
      continue;
    }
    for (const [id, box] of broughtTo(anchors, laid)) {
      const place = taken.settle(box);
      if (place === null) return null;
      places.set(id, place);
    }
  }
  const loose = singles.filter(({ isFixed }) => !isFixed);
  for (const { id, box } of loose) if (ground.isArea(id)) blocks.push(new Map([[id, box]]));
  const cards = loose.filter(({ id }) => !ground.isArea(id));
  if (cards.length > 0) blocks.push(gridOf(cards));
  const settled = taken.settleAll(broughtInto(ground, packBlocks(blocks, ground.blockGap)));
  if (settled === null) return null;
  for (const [id, place] of settled) places.set(id, place);
  return places;
}

/** What of a part may move, with the whole part brought to where its fixed ones are. */
function broughtTo(anchors: readonly LayoutUnit[], laid: Block): Block {
  const isAnchor = new Set(anchors.map(({ id }) => id));
  const mean = (axis: 'x' | 'y') =>
    anchors.reduce((sum, { id, box }) => sum + box[axis] - (laid.get(id)?.[axis] ?? 0), 0) /
    anchors.length;
  return shifted(new Map([...laid].filter(([id]) => !isAnchor.has(id))), {
    x: mean('x'),
    y: mean('y'),
  });
}

/** A packed block with its corner where that of its ground was, as far as it has room there; pressed together if it must be. */
function broughtInto({ units, frame, room }: LayoutGround, packed: Block): Block {
  const corner = extentOf(new Map(units.map(({ id, box }) => [id, box])));
  const { width, height } = extentOf(packed);
  const to = placeInRoom({ ...corner, width, height }, frame);
  const pressX = pressed(packed, 'x', 'width', room.right - room.left);
  const pressY = pressed(packed, 'y', 'height', room.bottom - room.top);
  const fitting = [...packed].map(([id, box]): [string, Box] => [
    id,
    { ...box, x: box.x * pressX, y: box.y * pressY },
  ]);
  return shifted(new Map(fitting), to);
}

/** By how much the places of a block are to be brought nearer to each other so that it is no longer than that. */
function pressed(block: Block, axis: 'x' | 'y', size: 'width' | 'height', most: number): number {
  let share = 1;
  for (const box of block.values()) {
    if (box[axis] > 0) share = Math.min(share, Math.max(0, most - box[size]) / box[axis]);
  }
  return share;
}

function boxesAt(sizes: ReadonlyMap<string, Box>, places: Places): Block {
  const boxes = new Map<string, Box>();
  for (const [id, place] of places) {
    const size = sizes.get(id);
    if (size !== undefined) boxes.set(id, { ...size, x: place.x, y: place.y });
  }
  return boxes;
}

function shifted(block: Block, by: Position): Block {
  return new Map(
    [...block].map(([id, box]) => [
      id,
      { ...box, x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) },
    ]),
  );
}
