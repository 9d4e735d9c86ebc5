import { expect, test } from 'vitest';
import { inverseDiagonal } from './inverseDiagonal.ts';

test('of a matrix that has to be turned first', () => {
  // The inverse of [[0, 2], [4, 1]] is [[-1/8, 1/4], [1/2, 0]].
  const [first, second] = inverseDiagonal([[0, 2], [4, 1]]) ?? []; // prettier-ignore
  expect(first).toBeCloseTo(-1 / 8, 12);
  expect(second).toBeCloseTo(0, 12);
});

test('what has no inverse has none', () => {
  expect(inverseDiagonal([[1, 2], [2, 4]])).toBeNull(); // prettier-ignore
});
