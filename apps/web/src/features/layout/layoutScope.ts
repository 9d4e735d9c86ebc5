import type { Position } from '@symbiomap/domain';
import { placesOf } from '@symbiomap/scene';
import type { BoardSession } from '../../board/boardSession.ts';

type Arranged = Pick<BoardSession, 'board' | 'rights' | 'view'>;

/** What a layout is to arrange: the selected companies, where there are at least two, else all. */
export interface AskedScope {
  readonly ids: ReadonlySet<string>;
  /** Those of them that stay: they are locked, or this person may not move them. */
  readonly fixed: ReadonlySet<string>;
  readonly isWhole: boolean;
}

export function layoutScope({ board, rights, view }: Arranged): AskedScope {
  const snapshot = board.getSnapshot();
  const { companies } = snapshot;
  const selected = [...view.getState().selection].filter((id) => companies.has(id));
  const isWhole = selected.length < 2;
  const ids = new Set(isWhole ? companies.keys() : selected);
  const movable = new Set(rights.changeable(snapshot, ids));
  const fixed = [...ids].filter((id) => !movable.has(id) || companies.get(id)?.locked === true);
  return { ids, fixed: new Set(fixed), isWhole };
}

/** What of a layout still is to be done on the board as it is by now: companies that are there, may be moved and lie elsewhere. */
export function movedPlaces(
  { board, rights }: Arranged,
  places: ReadonlyMap<string, Position>,
): Readonly<Record<string, Position>> {
  const snapshot = board.getSnapshot();
  const before = placesOf(snapshot);
  const moved: Record<string, Position> = {};
  for (const id of rights.changeable(snapshot, places.keys())) {
    const [from, to] = [before.get(id), places.get(id)];
    const isLocked = snapshot.companies.get(id)?.locked === true;
    if (from === undefined || to === undefined || isLocked) continue;
    if (from.x !== to.x || from.y !== to.y) moved[id] = to;
  }
  return moved;
}
