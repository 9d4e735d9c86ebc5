import type { Box } from '../flowRoute.ts';

/** Boxes that lines keep clear of, found by where they lie. Only numbers inside: thousands of lines ask. */
export interface Obstacles {
  put(id: string, box: Box): void;
  remove(id: string): void;
  /** Calls for each box that may lie within `reach` of a line; others may be among them. */
  along(line: StraightLine, reach: number, take: TakeObstacle): void;
  idAt(slot: number): string;
}

/** The middle of a box and half its sides; `slot` names it for {@link Obstacles.idAt}. */
export type TakeObstacle = (
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  slot: number,
) => void;

/** Begins at `x`, `y` and goes `length` units along `ux`, `uy`. */
export interface StraightLine {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
}

/** Side of a cell, in board units. */
const cellSize = 256;
/** Numbers of cells come round after so many on each axis: small numbers are found fastest. */
const wrap = 2 ** 15 - 1;

/** No obstacles yet. Each lies in the one cell of its middle; who asks looks as far beyond as the largest reaches. */
export function createObstacles(): Obstacles {
  const slotOf = new Map<string, number>();
  const spare: number[] = [];
  const ids: string[] = [];
  /** Four numbers a slot, side by side: they are read together, for one line after the other. */
  const places: number[] = [];
  const cells = new Map<number, number[]>();
  let widest = 0;
  let highest = 0;

  const keyAt = (slot: number) =>
    keyOf(
      Math.floor((places[4 * slot] ?? 0) / cellSize),
      Math.floor((places[4 * slot + 1] ?? 0) / cellSize),
    );

  const remove = (id: string) => {
    const slot = slotOf.get(id);
    if (slot === undefined) return;
    const key = keyAt(slot);
    const slots = cells.get(key);
    slots?.splice(slots.indexOf(slot), 1);
    if (slots?.length === 0) cells.delete(key);
    slotOf.delete(id);
    spare.push(slot);
  };

  const visit = (column: number, row: number, take: TakeObstacle) => {
    const slots = cells.get(keyOf(column, row));
    if (slots === undefined) return;
    for (const slot of slots) {
      const place = 4 * slot;
      take(
        places[place] ?? 0,
        places[place + 1] ?? 0,
        places[place + 2] ?? 0,
        places[place + 3] ?? 0,
        slot,
      );
    }
  };

  return {
    put: (id, { x, y, width, height }) => {
      remove(id);
      const slot = spare.pop() ?? ids.length;
      slotOf.set(id, slot);
      ids[slot] = id;
      places[4 * slot] = x + width / 2;
      places[4 * slot + 1] = y + height / 2;
      places[4 * slot + 2] = width / 2;
      places[4 * slot + 3] = height / 2;
      widest = Math.max(widest, width / 2);
      highest = Math.max(highest, height / 2);
      const key = keyAt(slot);
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [slot]);
      else cell.push(slot);
    },
    remove,
    idAt: (slot) => ids[slot] ?? '',
    along: ({ x, y, ux, uy, length }, reach, take) => {
      const asideX = reach * Math.abs(uy) + widest;
      const asideY = reach * Math.abs(ux) + highest;
      const endX = x + ux * length;
      const first = Math.floor((Math.min(x, endX) - asideX) / cellSize);
      const last = Math.floor((Math.max(x, endX) + asideX) / cellSize);
      for (let column = first; column <= last; column += 1) {
        // Of a slanting strip only the rows that it crosses in this column.
        const left = column * cellSize - asideX - x;
        const right = left + cellSize + 2 * asideX;
        const from = ux === 0 ? 0 : clamp(Math.min(left / ux, right / ux), length);
        const to = ux === 0 ? length : clamp(Math.max(left / ux, right / ux), length);
        const top = y + Math.min(from * uy, to * uy) - asideY;
        const bottom = y + Math.max(from * uy, to * uy) + asideY;
        const lastRow = Math.floor(bottom / cellSize);
        for (let row = Math.floor(top / cellSize); row <= lastRow; row += 1)
          visit(column, row, take);
      }
    },
  };
}

const keyOf = (column: number, row: number) => ((column & wrap) << 15) | (row & wrap);

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
