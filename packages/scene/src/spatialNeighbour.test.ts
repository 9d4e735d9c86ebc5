import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from '@symbiomap/domain/samples';
import { createBoardScene } from './boardScene.ts';
import { createSpatialGrid, touches } from './spatialGrid.ts';
import {
  endInReading,
  offsetAlong,
  scenePlaces,
  spatialNeighbour,
  turnTo,
  type Direction,
  type Places,
} from './spatialNeighbour.ts';

const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];
const opposite = { left: 'right', right: 'left', up: 'down', down: 'up' } as const;

/** Rows and columns as people lay them out, scattered ones, and some on the very same spot. */
const coordinate = fc.oneof(
  fc.integer({ min: -6, max: 6 }).map((cell) => cell * 340),
  fc.integer({ min: -3_000, max: 3_000 }),
);
const points = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 })
  .map((list) => new Map(list.map((point, index) => [`i${index}`, point])));

function placesOf(all: ReadonlyMap<string, { readonly x: number; readonly y: number }>): Places {
  const grid = createSpatialGrid();
  for (const [id, { x, y }] of all) grid.put(id, { x, y, width: 0, height: 0 });
  return { placeOf: (id) => all.get(id), within: (window) => grid.query(window) };
}

test('it lies in the direction that was asked for, and nothing lies there better', () => {
  fc.assert(
    fc.property(points, fc.constantFrom(...directions), (all, direction) => {
      const places = placesOf(all);
      for (const [from, start] of all) {
        const ranks = [...all]
          .filter(([id, { x, y }]) => id !== from && (x !== start.x || y !== start.y))
          .map(([, place]) => turnTo(offsetAlong(direction, start, place)));
        const found = spatialNeighbour(places, from, direction);
        const place = found === null ? undefined : all.get(found);
        const isOnSpot = place?.x === start.x && place.y === start.y;
        if (place === undefined) expect(Math.min(Infinity, ...ranks)).toBe(Infinity);
        else if (!isOnSpot) {
          const offset = offsetAlong(direction, start, place);
          expect(offset.ahead).toBeGreaterThan(0);
          expect(turnTo(offset)).toBe(Math.min(...ranks));
        }
      }
    }),
  );
});

test('the way back leads somewhere, too', () => {
  fc.assert(
    fc.property(points, fc.constantFrom(...directions), (all, direction) => {
      const places = placesOf(all);
      for (const from of all.keys()) {
        const there = spatialNeighbour(places, from, direction);
        if (there !== null)
          expect(spatialNeighbour(places, there, opposite[direction])).not.toBeNull();
      }
    }),
  );
});

function reachedFrom(places: Places, start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const direction of directions) {
      const next = spatialNeighbour(places, at, direction);
      if (next === null || reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
}

test('from everything one comes to everything, with four keys', () => {
  fc.assert(
    fc.property(points, (all) => {
      const places = placesOf(all);
      for (const from of all.keys()) expect(reachedFrom(places, from).size).toBe(all.size);
    }),
    { numRuns: 60 },
  );
});

test('on real boards one comes to every company, flow, note and area', () => {
  for (const sample of samples) {
    const scene = createBoardScene();
    scene.update(sample.load(), 'en');
    const all = [scene.cards, scene.lines, scene.notes, scene.areas].flatMap((things) => [
      ...things.keys(),
    ]);
    const [first = ''] = all;
    expect(reachedFrom(scenePlaces(scene), first)).toEqual(new Set(all));
  }
});

test('in rows and columns the next one is the next one', () => {
  const all = new Map<string, { x: number; y: number }>();
  for (const row of [0, 1, 2])
    for (const column of [0, 1, 2]) all.set(`${row}${column}`, { x: column * 360, y: row * 200 });
  const from = (direction: Direction) => spatialNeighbour(placesOf(all), '11', direction);
  expect(directions.map(from)).toEqual(['10', '12', '01', '21']);
  expect(spatialNeighbour(placesOf(all), '12', 'right')).toBeNull();
});

test('what is far away is found, and only what lies that way is looked at', () => {
  const all = new Map([
    ['here', { x: 0, y: 0 }],
    ['far', { x: 90_000, y: 12_000 }],
    ['behind', { x: -10, y: 0 }],
  ]);
  const windows: boolean[] = [];
  const places = placesOf(all);
  const watched: Places = {
    ...places,
    within: (window) => {
      windows.push(touches(window, { x: -10, y: 0, width: 0, height: 0 }));
      return places.within(window);
    },
  };
  expect(spatialNeighbour(watched, 'here', 'right')).toBe('far');
  expect(windows).not.toContain(true);
  expect(spatialNeighbour(places, 'gone', 'right')).toBeNull();
});

test('first and last are as one reads: the upper row from the left, the lower row to the right', () => {
  const things = [
    ['second', { x: 300, y: 0 }],
    ['first', { x: 0, y: 40 }],
    ['middle', { x: -900, y: 300 }],
    ['last', { x: 500, y: 580 }],
    ['lastButOne', { x: 100, y: 600 }],
  ] as const;
  expect(endInReading(things, 'first')).toBe('first');
  expect(endInReading(things, 'last')).toBe('last');
  expect(endInReading([], 'first')).toBeNull();
});
