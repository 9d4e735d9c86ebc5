import { expect, test } from 'vitest';
import { gridMove } from './gridMoves.ts';
import { rowWindow } from './rowWindow.ts';

const size = { rows: 101, columns: 5, page: 10 };
const move = (key: string, row: number, column: number, hasCommand = false) =>
  gridMove({ key, hasCommand }, { row, column }, size);

test('arrows go a cell on and stop at the edges', () => {
  expect(move('ArrowDown', 0, 2)).toEqual({ row: 1, column: 2 });
  expect(move('ArrowUp', 0, 2)).toEqual({ row: 0, column: 2 });
  expect(move('ArrowRight', 3, 4)).toEqual({ row: 3, column: 4 });
  expect(move('ArrowLeft', 3, 4)).toEqual({ row: 3, column: 3 });
});

test('pages and ends; a page up ends below the heads', () => {
  expect(move('PageDown', 95, 1)).toEqual({ row: 100, column: 1 });
  expect(move('PageUp', 5, 1)).toEqual({ row: 1, column: 1 });
  expect(move('End', 5, 1)).toEqual({ row: 5, column: 4 });
  expect(move('Home', 5, 1, true)).toEqual({ row: 0, column: 0 });
  expect(move('x', 5, 1)).toBeNull();
});

test('only what is in view is made, and the row that has the focus', () => {
  const made = rowWindow(3600, 360, 36, 5_000, null);
  expect([made.at(0), made.at(-1), made.length]).toEqual([90, 119, 30]);
  expect(rowWindow(3600, 360, 36, 5_000, 4).slice(0, 2)).toEqual([4, 90]);
  expect(rowWindow(3600, 360, 36, 5_000, 4_000).at(-1)).toBe(4_000);
  expect(rowWindow(3600, 360, 36, 5_000, 100)).toEqual(made);
  expect(rowWindow(900, 360, 36, 3, 7), 'fewer rows than were scrolled past').toEqual([]);
});
