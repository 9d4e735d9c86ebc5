import type { OtherPresence } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';

/** Cards on the move: where they are drawn while the board does not know yet. */
export type CardMoves = ReadonlyMap<string, Position>;

export const noMoves: CardMoves = new Map();

/** Where others' hands have cards, of those that lie on the board. */
export function movesOfOthers(
  others: readonly OtherPresence[],
  placeOf: (id: string) => Position | undefined,
): CardMoves {
  const moves = new Map<string, Position>();
  for (const { dragging } of others) {
    if (dragging === undefined) continue;
    for (const id of dragging.items) {
      const place = placeOf(id);
      if (place === undefined) continue;
      moves.set(id, { x: place.x + dragging.by.x, y: place.y + dragging.by.y });
    }
  }
  return moves.size === 0 ? noMoves : moves;
}

/** What my hand holds, nobody else moves. */
export function allMoves(own: CardMoves, others: CardMoves): CardMoves {
  if (own.size === 0) return others;
  return others.size === 0 ? own : new Map([...others, ...own]);
}
