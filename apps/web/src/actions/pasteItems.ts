import { commands, type CopiedItems } from '@symbiomap/document';
import type { Position } from '@symbiomap/domain';
import { cardSize } from '@symbiomap/scene';
import type { BoardSession } from '../board/boardSession.ts';

/** Puts copied items on the board, their middle at a place, and selects them. */
export function pasteItems(
  { board, view }: BoardSession,
  items: CopiedItems,
  middle: Position,
): void {
  const placed = [items.companies, items.areas, items.notes].flatMap((records = []) =>
    records.flatMap(({ position }) => position ?? []),
  );
  const offset =
    placed.length === 0
      ? { x: 0, y: 0 }
      : {
          x: Math.round(middle.x - middleOf(placed.map(({ x }) => x)) - cardSize.width / 2),
          y: Math.round(middle.y - middleOf(placed.map(({ y }) => y)) - cardSize.height / 2),
        };
  view.getState().select(board.execute(commands['items.paste'], { items, offset }));
}

function middleOf(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
