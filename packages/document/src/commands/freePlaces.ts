import type { BoardSnapshot, Position } from '@symbiomap/domain';

/** From one company's place to the next: a card and room for the arrows' labels, in units of the board. */
const step = { x: 320, y: 180 };
/** Room between what is there and what comes, in units of the board. */
const gap = 320;

/** As many free places as asked for, in a grid to the right of everything on the board. */
export function freePlaces(board: BoardSnapshot, count: number): readonly Position[] {
  const taken = [
    ...[...board.companies.values(), ...board.notes.values()].map(({ position }) => ({
      position,
      width: 0,
    })),
    ...[...board.areas.values()].map(({ position, size }) => ({
      position,
      width: size?.width ?? 0,
    })),
  ];
  let left: number | null = null;
  let top: number | null = null;
  for (const { position, width } of taken) {
    if (position === null) continue;
    left = Math.max(left ?? -Infinity, position.x + width + gap);
    top = Math.min(top ?? Infinity, position.y);
  }
  const columns = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, index) => ({
    x: (left ?? 0) + (index % columns) * step.x,
    y: (top ?? 0) + Math.floor(index / columns) * step.y,
  }));
}
