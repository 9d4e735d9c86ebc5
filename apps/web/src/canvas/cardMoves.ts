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

/** Both together; where both know a card, the first is right. What my hand holds, nobody else moves. */
export function allMoves(first: CardMoves, second: CardMoves): CardMoves {
  if (first.size === 0) return second;
  return second.size === 0 ? first : new Map([...second, ...first]);
}

/** Whether the same cards lie at the same places. */
export function areSameMoves(a: CardMoves, b: CardMoves): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  return [...a].every(([id, { x, y }]) => {
    const other = b.get(id);
    return other?.x === x && other.y === y;
  });
}
