import type { MoveItemsArgs } from '@symbiomap/document';
import { findRecord, type BoardSnapshot, type Position } from '@symbiomap/domain';
import type { FoundLayout } from '@symbiomap/layout';
import { contentOf, itemBoxes } from '@symbiomap/scene';
import type { BoardSession } from '../../board/boardSession.ts';

type Arranged = Pick<BoardSession, 'board' | 'rights' | 'view'>;

/** What a layout is to arrange: the selected companies and those in selected areas, where there are at least two, else all. */
export interface AskedScope {
  readonly ids: ReadonlySet<string>;
  /** The companies, notes and areas that stay: they are locked, or this person may not move them. */
  readonly fixed: ReadonlySet<string>;
  readonly isWhole: boolean;
}

export function layoutScope({ board, rights, view }: Arranged): AskedScope {
  const snapshot = board.getSnapshot();
  const { companies, notes, areas } = snapshot;
  const { selection } = view.getState();
  const selected = [...selection, ...contentOf(snapshot, selection)].filter((id) =>
    companies.has(id),
  );
  const isWhole = selected.length < 2;
  const all = [...companies.keys(), ...notes.keys(), ...areas.keys()];
  const movable = new Set(rights.changeable(snapshot, all));
  const fixed = all.filter((id) => !movable.has(id) || isLocked(snapshot, id));
  return { ids: new Set(isWhole ? companies.keys() : selected), fixed: new Set(fixed), isWhole };
}

/** What of a layout still is to be done on the board as it is by now: of what is there and may be moved, what lies elsewhere or has to grow. */
export function movedBy(
  { board, rights }: Arranged,
  { places, sizes }: FoundLayout,
): MoveItemsArgs {
  const snapshot = board.getSnapshot();
  const before = itemBoxes(snapshot);
  const positions: Record<string, Position> = {};
  const grown: Record<string, { readonly width: number; readonly height: number }> = {};
  for (const id of rights.changeable(snapshot, before.keys())) {
    const [from, to, size] = [before.get(id), places.get(id), sizes.get(id)];
    if (from === undefined || isLocked(snapshot, id)) continue;
    if (to !== undefined && (from.x !== to.x || from.y !== to.y)) positions[id] = to;
    if (size !== undefined) grown[id] = size;
  }
  return { positions, sizes: grown };
}

const isLocked = (board: BoardSnapshot, id: string) =>
  findRecord(board, id)?.record.locked === true;
