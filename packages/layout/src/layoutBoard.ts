import type { BoardSnapshot, Position } from '@symbiomap/domain';
import type { Box } from '@symbiomap/scene';
import { groundsOf, type Ground, type Grounds } from './grounds.ts';
import { layoutGround, type LayoutGround } from './layoutGround.ts';
import { layoutTask, type LayoutScope, type LayoutTask, type Places } from './layoutTask.ts';
import { blockGaps, extentOf } from './packBlocks.ts';
import { reachRound, roomIn, wholeBoard } from './room.ts';
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

/** A layout that was found, in board units. */
export interface FoundLayout {
  /** Where the companies lie, those that stay too, and the areas and notes that moved with them. */
  readonly places: Places;
  /** How large the areas are that had to grow. */
  readonly sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
}

/**
 * Places for the companies of a board. What lies in an area stays in it; an area moves with all that it holds and
 * grows where it must; no two cards overlap, no two areas that move, and no card lies on an area that is not its
 * own. The same board comes out the same, and its top left corner stays where it was, as far as what is fixed leaves
 * room. An area stays where it is, and as large, when it is fixed or something in it is: what has no room in it then
 * is left as it was.
 */
export async function layoutBoard(
  board: BoardSnapshot,
  way: LayoutWay,
  { ids, fixed, ...options }: LayoutOptions & LayoutScope,
): Promise<FoundLayout> {
  const scope = { ...(ids !== undefined && { ids }), ...(fixed !== undefined && { fixed }) };
  return runLayout(layoutTask(board, scope), way, options);
}

/** {@link layoutBoard} on what {@link layoutTask} has taken from a board. */
export async function runLayout(
  task: LayoutTask,
  way: LayoutWay,
  { startElk, onProgress, signal }: LayoutOptions,
): Promise<FoundLayout> {
  const layOut = await ways[way]();
  const grounds = groundsOf(task);
  const before = new Map(
    [...task.cards, ...task.areas, ...task.still].map(({ id, box }) => [id, box]),
  );
  const boxes = new Map(before);
  const unitCount = grounds.inOrder.reduce(
    (sum, ground) => sum + grounds.unitsOn(ground).length,
    0,
  );
  let done = 0;
  // From within: an area is laid out with as much ground as those in it have come to need.
  for (const ground of grounds.inOrder.toReversed()) {
    const asked = askedOn(ground, grounds, boxes);
    const places = await layoutGround(asked, layOut, {
      startElk,
      onProgress: (share) => {
        signal?.throwIfAborted();
        onProgress?.((done + share * asked.units.length) / unitCount);
      },
    });
    signal?.throwIfAborted();
    done += asked.units.length;
    if (places === null) {
      for (const id of grounds.allOn(ground)) putBack(id, before, boxes);
      continue;
    }
    for (const [id, place] of places) moveTo(id, place, grounds, boxes);
    if (ground !== null && !grounds.isFixed(ground)) grow(ground, grounds, boxes);
  }
  onProgress?.(1);
  return foundIn(task, before, boxes);
}

/** What is to be laid out on a ground as it is by now. */
function askedOn(ground: Ground, grounds: Grounds, boxes: ReadonlyMap<string, Box>): LayoutGround {
  const frame = boxes.get(ground ?? '');
  const isFixed = grounds.isFixed(ground);
  const taken = isFixed
    ? grounds.anchoredBeside(ground)
    : grounds.stillOn(ground).map(({ id, box }) => boxes.get(id) ?? box);
  return {
    units: grounds
      .unitsOn(ground)
      .map(({ id, box, isFixed: stays }) => ({ id, box: boxes.get(id) ?? box, isFixed: stays })),
    links: grounds.linksOn(ground),
    taken,
    room: frame === undefined ? wholeBoard : roomIn(frame, !isFixed),
    frame: frame === undefined ? wholeBoard : roomIn(frame, false),
    blockGap: blockGaps[ground === null ? 'board' : 'area'],
    isArea: (id) => grounds.inOrder.includes(id),
  };
}

/** Moves something, and all that lies in it. */
function moveTo(id: string, to: Position, grounds: Grounds, boxes: Map<string, Box>): void {
  const from = boxes.get(id);
  if (from === undefined) return;
  boxes.set(id, { ...from, ...to });
  const by = { x: to.x - from.x, y: to.y - from.y };
  if (by.x === 0 && by.y === 0) return;
  if (!grounds.inOrder.includes(id)) return;
  for (const inner of grounds.allOn(id)) {
    const box = boxes.get(inner);
    if (box !== undefined)
      boxes.set(inner, { ...box, x: Math.round(box.x + by.x), y: Math.round(box.y + by.y) });
  }
}

/** Makes an area as large as what was laid out in it needs. */
function grow(area: string, grounds: Grounds, boxes: Map<string, Box>): void {
  const frame = boxes.get(area);
  if (frame === undefined) return;
  const units = new Map(grounds.unitsOn(area).map(({ id, box }) => [id, boxes.get(id) ?? box]));
  const reach = reachRound(extentOf(units));
  boxes.set(area, {
    ...frame,
    width: Math.max(frame.width, reach.x - frame.x),
    height: Math.max(frame.height, reach.y - frame.y),
  });
}

function putBack(id: string, before: ReadonlyMap<string, Box>, boxes: Map<string, Box>): void {
  const box = before.get(id);
  if (box !== undefined) boxes.set(id, box);
}

function foundIn(
  { cards }: LayoutTask,
  before: ReadonlyMap<string, Box>,
  boxes: ReadonlyMap<string, Box>,
): FoundLayout {
  const isCard = new Set(cards.map(({ id }) => id));
  const places = new Map<string, Position>();
  const sizes = new Map<string, { readonly width: number; readonly height: number }>();
  for (const [id, { x, y, width, height }] of boxes) {
    const was = before.get(id);
    if (was === undefined) continue;
    if (isCard.has(id) || was.x !== x || was.y !== y) places.set(id, { x, y });
    if (was.width !== width || was.height !== height) sizes.set(id, { width, height });
  }
  return { places, sizes };
}
