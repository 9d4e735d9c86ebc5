import type { Position } from '@symbiomap/domain';
import type { Box } from './flowRoute.ts';

/** A line that shows what a thing was laid in line with, from one place of the board to another. */
export interface Guide {
  readonly from: Position;
  readonly to: Position;
}

export type Axis = 'x' | 'y';
export const sizeAlong = { x: 'width', y: 'height' } as const;
export const across = { x: 'y', y: 'x' } as const;
/** Nearer than this is the same place. */
export const samePlace = 0.01;

/** Both edges of a box on an axis, and its middle. */
export function marksOf(box: Box, axis: Axis): readonly [number, number, number] {
  const start = box[axis];
  const size = box[sizeAlong[axis]];
  return [start, start + size / 2, start + size];
}

/** The guide through all that has an edge or its middle at a place of an axis. */
export function inLine(box: Box, others: readonly Box[], axis: Axis, at: number): readonly Guide[] {
  const side = across[axis];
  const there = others.filter((other) =>
    marksOf(other, axis).some((mark) => Math.abs(mark - at) < samePlace),
  );
  if (there.length === 0) return [];
  const all = [box, ...there];
  const from = Math.min(...all.map((other) => other[side]));
  const to = Math.max(...all.map((other) => other[side] + other[sizeAlong[side]]));
  return [{ from: placeOn(axis, at, from), to: placeOn(axis, at, to) }];
}

/** A place by how far along an axis it lies, and how far aside. */
export const placeOn = (axis: Axis, along: number, aside: number): Position =>
  axis === 'x' ? { x: along, y: aside } : { x: aside, y: along };
