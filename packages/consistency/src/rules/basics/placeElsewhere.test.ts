import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { placeElsewhere } from './placeElsewhere.ts';

const near = [
  { lat: 59.9, lon: 30.3 },
  { lat: 59.8, lon: 30.4 },
  { lat: 59.7, lon: 30.5 },
];
const boardWith = (...places: object[]) =>
  boardOf({
    companies: [...near, ...places].map((place, index) => ({
      id: `c${index}`,
      name: `C${index}`,
      place,
    })),
  });

test('latitude and longitude swapped', () => {
  const board = boardWith({ label: 'Tosno', lat: 30.9, lon: 59.5 });
  const [finding] = findingsOf(placeElsewhere, board);
  expect(finding).toMatchObject({ severity: 'warning', variant: 'swapped', items: ['c3'] });
  const mended = afterFix(board, finding, 'swap');
  expect(mended.companies.get('c3')?.place).toMatchObject({ label: 'Tosno', lat: 59.5, lon: 30.9 });
  expect(findingsOf(placeElsewhere, mended)).toEqual([]);
});

test('far from all others, and nowhere at all', () => {
  expect(
    findingsOf(placeElsewhere, boardWith({ lat: -33.9, lon: 18.4 }))[0]?.variant,
  ).toBeUndefined();
  expect(findingsOf(placeElsewhere, boardWith({ lat: 0, lon: 0 }))[0]?.variant).toBe('nowhere');
});

test('the ground of the board decides, where it is told, also across the date line', () => {
  const board = boardWith({ lat: 59.2, lon: 30.3 });
  expect(findingsOf(placeElsewhere, board)).toEqual([]);
  const bounds = { south: 59.5, west: 30, north: 60, east: 31 };
  const told = { ...board, board: { ...board.board, bounds } };
  expect(findingsOf(placeElsewhere, told).map(({ items }) => items)).toEqual([['c3']]);
  const pacific = { south: -30, west: 170, north: 70, east: -170 };
  const far = { ...board, board: { ...board.board, bounds: pacific } };
  expect(findingsOf(placeElsewhere, far)).toHaveLength(4);
});

test('of two places nobody can say which is the stranger', () => {
  const board = boardOf({
    companies: [
      { id: 'a', place: { lat: 1, lon: 1 } },
      { id: 'b', place: { lat: 60, lon: 30 } },
    ],
  });
  expect(findingsOf(placeElsewhere, board)).toEqual([]);
});
