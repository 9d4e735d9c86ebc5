import type { BoardSnapshot, Position } from '@symbiomap/domain';
import { boxOfCard, placesOf, sceneNote, type Box } from '@symbiomap/scene';

/** Where companies lie, by id: the top left corner of each card, in board units. */
export type Places = ReadonlyMap<string, Position>;

/** One card to lay out. */
export interface LayoutCard {
  readonly id: string;
  /** Where it lies now. */
  readonly at: Position;
  /** It stays there; the others find their places round it. */
  readonly isFixed: boolean;
}

/** All that a layout has to know of a board: plain data, to be sent to a worker. */
export interface LayoutTask {
  readonly cards: readonly LayoutCard[];
  /** Giver and taker of each flow between two of the cards. */
  readonly links: readonly (readonly [from: string, to: string])[];
  /** Where cards that have no part in it lie, and notes: nothing is to cover them. */
  readonly taken: readonly Box[];
}

/** What of a board is laid out. */
export interface LayoutScope {
  /** These companies only; all of them where nothing is said. */
  readonly ids?: ReadonlySet<string>;
  /** Companies that stay where they are; those that are locked, where nothing is said. */
  readonly fixed?: ReadonlySet<string>;
}

/** What a layout of a board is given. */
export function layoutTask(board: BoardSnapshot, { ids, fixed }: LayoutScope = {}): LayoutTask {
  const cards: LayoutCard[] = [];
  const taken = [...board.notes.values()].flatMap((note) => sceneNote(note)?.box ?? []);
  for (const [id, at] of placesOf(board)) {
    if (ids?.has(id) === false) {
      taken.push(boxOfCard(at));
      continue;
    }
    const isFixed = fixed?.has(id) ?? board.companies.get(id)?.locked === true;
    cards.push({ id, at, isFixed });
  }
  const isIn = new Set(cards.map(({ id }) => id));
  const links: (readonly [string, string])[] = [];
  for (const { from, to } of board.flows.values()) {
    if (from === null || to === null || from === to) continue;
    if (isIn.has(from) && isIn.has(to)) links.push([from, to]);
  }
  return { cards, links, taken };
}
