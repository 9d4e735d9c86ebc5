import { expect, test } from 'vitest';
import { besideOf } from './besideOf.ts';

const places = new Map([
  ['bakery', { x: 0, y: 0 }],
  ['farm', { x: 300, y: 0 }],
  ['mill', { x: 0, y: 200 }],
  ['lake', { x: 5_000, y: 0 }],
]);

test('beside is the nearest card, edge to edge, as long as it is near', () => {
  expect(besideOf(places, 'bakery')).toBe('farm');
  expect(besideOf(places, 'mill')).toBe('bakery');
  expect(besideOf(places, 'lake')).toBeNull();
  expect(besideOf(places, 'gone')).toBeNull();
});
