import type { BoardSnapshot, Position } from '@symbiomap/domain';
import { boxOfCard } from '@symbiomap/scene';
import { layoutParts } from './layoutParts.ts';
import {
  layoutTask,
  type LayoutCard,
  type LayoutScope,
  type LayoutTask,
  type Places,
} from './layoutTask.ts';
import { extentOf, gridOf, packBlocks } from './packBlocks.ts';
import { createTakenPlaces } from './takenPlaces.ts';
import { ways, type LayoutWay } from './ways.ts';
import type { StartElk } from './way.ts';

/** How a layout is run. */
export interface LayoutOptions {
  readonly startElk: StartElk;
  /** Told how much is done, 0–1, never less than before. */
  readonly onProgress?: (share: number) => void;
  /** Looked at between two steps; an aborted one rejects with its reason. */
  readonly signal?: { throwIfAborted(): void };
}

/**
 * Places for the companies of a board, by id; what stays where it is comes back too. No two cards overlap, the
 * same board comes out the same, and its top left corner stays where it was, as far as fixed cards leave room.
 */
export async function layoutBoard(
  board: BoardSnapshot,
  way: LayoutWay,
  { ids, fixed, ...options }: LayoutOptions & LayoutScope,
): Promise<Places> {
  const scope = { ...(ids !== undefined && { ids }), ...(fixed !== undefined && { fixed }) };
  return runLayout(layoutTask(board, scope), way, options);
}

/** {@link layoutBoard} on what {@link layoutTask} has taken from a board. */
export async function runLayout(
  task: LayoutTask,
  way: LayoutWay,
  { startElk, onProgress, signal }: LayoutOptions,
): Promise<Places> {
  const layOut = await ways[way]();
  const { parts, singles } = layoutParts(task);
  const fixed = task.cards.filter(({ isFixed }) => isFixed);
  const places = new Map(fixed.map(({ id, at }) => [id, at]));
  const taken = createTakenPlaces([...task.taken, ...[...places.values()].map(boxOfCard)]);
  const blocks: Places[] = [];
  let done = 0;
  for (const { cards, links } of parts) {
    const laid = await layOut(
      { cards, links },
      {
        startElk,
        onProgress: (share) => {
          signal?.throwIfAborted();
          onProgress?.((done + share * cards.length) / task.cards.length);
        },
      },
    );
    signal?.throwIfAborted();
    done += cards.length;
    const anchors = cards.filter(({ isFixed }) => isFixed);
    if (anchors.length === 0) blocks.push(laid);
    else for (const [id, at] of broughtTo(anchors, laid)) places.set(id, taken.settle(at));
  }
  const loose = singles.filter(({ isFixed }) => !isFixed);
  if (loose.length > 0) blocks.push(gridOf(loose));
  const corner = extentOf(new Map(task.cards.map(({ id, at }) => [id, at])));
  const wished = shifted(packBlocks(blocks), corner);
  for (const [id, at] of taken.settleAll(wished)) places.set(id, at);
  onProgress?.(1);
  return places;
}

/** The cards of a part that may move, with the whole part brought to where its fixed cards are. */
function broughtTo(anchors: readonly LayoutCard[], laid: Places): Places {
  const isAnchor = new Set(anchors.map(({ id }) => id));
  const mean = (axis: 'x' | 'y') =>
    anchors.reduce((sum, { id, at }) => sum + at[axis] - (laid.get(id)?.[axis] ?? 0), 0) /
    anchors.length;
  return shifted(new Map([...laid].filter(([id]) => !isAnchor.has(id))), {
    x: mean('x'),
    y: mean('y'),
  });
}

function shifted(places: Places, by: Position): Places {
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]),
  );
}
