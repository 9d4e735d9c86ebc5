import type { BoardSnapshot, Position } from '@symbiomap/domain';
import { cardBoxes, sceneArea, sceneNote, type Box } from '@symbiomap/scene';
import { innermostAreas } from './innermostAreas.ts';

/** Where things lie, by id: the top left corner of each, in board units. */
export type Places = ReadonlyMap<string, Position>;

/** Something that lies on the board. */
export interface LayoutThing {
  readonly id: string;
  /** Where it lies now. */
  readonly box: Box;
  /** The innermost area it lies in; `null`: the bare board. */
  readonly area: string | null;
  /** It stays there; the others find their places round it. */
  readonly isFixed: boolean;
}

/** All that a layout has to know of a board: plain data, to be sent to a worker. */
export interface LayoutTask {
  /** The companies to lay out. */
  readonly cards: readonly LayoutThing[];
  /** Areas, those that hold others before what they hold. */
  readonly areas: readonly LayoutThing[];
  /** Notes, and cards that have no part in it: nothing is to cover them. They go only where their area goes. */
  readonly still: readonly LayoutThing[];
  /** Giver and taker of each flow between two of the cards. */
  readonly links: readonly (readonly [from: string, to: string])[];
}

/** What of a board is laid out. */
export interface LayoutScope {
  /** These companies only, and no area moves or grows; all of them where nothing is said. */
  readonly ids?: ReadonlySet<string>;
  /** Companies, notes and areas that stay where they are; those that are locked, where nothing is said. */
  readonly fixed?: ReadonlySet<string>;
}

/** What a layout of a board is given. */
export function layoutTask(board: BoardSnapshot, { ids, fixed }: LayoutScope = {}): LayoutTask {
  const drawn = [...board.areas.values()].flatMap((area) => sceneArea(area) ?? []);
  const { areas, areaOf } = innermostAreas(new Map(drawn.map(({ id, box }) => [id, box])));
  const isFixed = (id: string, locked: boolean | null) => fixed?.has(id) ?? locked === true;
  const cards: LayoutThing[] = [];
  const still: LayoutThing[] = [];
  const boxes = cardBoxes(board);
  // In the order of the table, which a layout does not change.
  for (const id of board.companies.keys()) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    const thing = { id, box, area: areaOf(box) };
    if (ids?.has(id) === false) still.push({ ...thing, isFixed: true });
    else cards.push({ ...thing, isFixed: isFixed(id, board.companies.get(id)?.locked ?? null) });
  }
  for (const note of board.notes.values()) {
    const box = sceneNote(note)?.box;
    if (box === undefined) continue;
    still.push({ id: note.id, box, area: areaOf(box), isFixed: isFixed(note.id, note.locked) });
  }
  const isIn = new Set(cards.map(({ id }) => id));
  const links: (readonly [string, string])[] = [];
  for (const { from, to } of board.flows.values()) {
    if (from === null || to === null || from === to) continue;
    if (isIn.has(from) && isIn.has(to)) links.push([from, to]);
  }
  return {
    cards,
    areas: areas.map((area) => ({
      ...area,
      isFixed: ids !== undefined || isFixed(area.id, board.areas.get(area.id)?.locked ?? null),
    })),
    still,
    links,
  };
}
