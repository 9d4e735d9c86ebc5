import type { Obstacles, TakeObstacle } from './obstacles.ts';

/** A straight line between the middles of two cards, from its first end, and the part of it that matters. */
export interface Chord {
  readonly x: number;
  readonly y: number;
  readonly ux: number;
  readonly uy: number;
  readonly length: number;
  readonly leaves: number;
  readonly arrives: number;
}

/**
 * What lies in the way of a line, seen from its first end. Boxes are cut into a few slices across the line, so that
 * what a curve meets is told by comparing numbers. One of these is used for line after line.
 */
export interface Crossings {
  /** How many boxes there are. */
  readonly count: () => number;
  /** The middles of the boxes and half their sides, clear space included. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  /** Of each box {@link sliceCount} slices: at which share of the line, and between which heights over it. */
  readonly share: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Takes in what lies within `reach` of a line. Says whether there was room for all of it. */
  gather(chord: Chord, reach: number, among: Among): boolean;
  /** Cuts what was gathered into slices. */
  slice(chord: Chord): void;
}

/** Which boxes count. */
export interface Among {
  readonly obstacles: Obstacles;
  /** Those that do not stand in the way: a line's own ends, what is in a hand. */
  isOut(id: string): boolean;
}

/** At the corners of a box, and in its middle. */
export const sliceCount = 5;
/** A line with more than this in its way is not led round anything. */
export const mostCrossings = 64;
/** Space that lines leave to the boxes. */
export const clearUnits = 12;
/** Below this a line counts as upright, or level. */
const flat = 1e-9;

export function createCrossings(): Crossings {
  const numbers = (length: number) => new Float64Array(length);
  const x = numbers(mostCrossings);
  const y = numbers(mostCrossings);
  const halfWidth = numbers(mostCrossings);
  const halfHeight = numbers(mostCrossings);
  const share = numbers(mostCrossings * sliceCount);
  const low = numbers(mostCrossings * sliceCount);
  const high = numbers(mostCrossings * sliceCount);
  let line: Chord = { x: 0, y: 0, ux: 1, uy: 0, length: 0, leaves: 0, arrives: 0 };
  let within = 0;
  let count = 0;
  let among: Among | null = null;

  const take: TakeObstacle = (middleX, middleY, width, height, slot) => {
    const { ux, uy } = line;
    const dx = middleX - line.x;
    const dy = middleY - line.y;
    const byX = Math.abs(ux) * (width + clearUnits);
    const byY = Math.abs(uy) * (height + clearUnits);
    const along = dx * ux + dy * uy;
    if (along + byX + byY < line.leaves || along - byX - byY > line.arrives) return;
    const aside = Math.abs(dy * ux - dx * uy);
    const sideways = Math.abs(uy) * (width + clearUnits) + Math.abs(ux) * (height + clearUnits);
    if (aside - sideways >= within) return;
    // Beyond the ends of a line and its bow, as the board's own axes have it.
    const [fromX, toX] = [line.leaves * ux, line.arrives * ux];
    const [fromY, toY] = [line.leaves * uy, line.arrives * uy];
    const roomX = width + clearUnits + within * Math.abs(uy);
    const roomY = height + clearUnits + within * Math.abs(ux);
    if (dx + roomX < Math.min(fromX, toX) || dx - roomX > Math.max(fromX, toX)) return;
    if (dy + roomY < Math.min(fromY, toY) || dy - roomY > Math.max(fromY, toY)) return;
    if (among === null || among.isOut(among.obstacles.idAt(slot))) return;
    if (count < mostCrossings) {
      x[count] = dx;
      y[count] = dy;
      halfWidth[count] = width + clearUnits;
      halfHeight[count] = height + clearUnits;
    }
    count += 1;
  };

  const sliceAt = (slot: number, u: number, along: number, aside: number, w: number, h: number) => {
    const { ux, uy, length, leaves, arrives } = line;
    const at = Math.max(leaves, Math.min(arrives, u));
    const off = at - along;
    let least = -Infinity;
    let most = Infinity;
    if (Math.abs(uy) > flat) {
      const middle = (off * ux) / uy;
      const half = w / Math.abs(uy);
      least = middle - half;
      most = middle + half;
    }
    if (Math.abs(ux) > flat) {
      const middle = (-off * uy) / ux;
      const half = h / Math.abs(ux);
      least = Math.max(least, middle - half);
      most = Math.min(most, middle + half);
    }
    share[slot] = at / length;
    low[slot] = aside + Math.min(least, most);
    high[slot] = aside + Math.max(least, most);
  };

  return {
    count: () => Math.min(count, mostCrossings),
    x,
    y,
    halfWidth,
    halfHeight,
    share,
    low,
    high,
    gather: (chord, reach, next) => {
      line = chord;
      within = reach;
      count = 0;
      among = next;
      next.obstacles.along(chord, reach + clearUnits, take);
      return count <= mostCrossings;
    },
    slice: (chord) => {
      line = chord;
      for (let box = 0; box < count; box += 1) {
        const dx = x[box] ?? 0;
        const dy = y[box] ?? 0;
        const w = halfWidth[box] ?? 0;
        const h = halfHeight[box] ?? 0;
        const along = dx * chord.ux + dy * chord.uy;
        const aside = dy * chord.ux - dx * chord.uy;
        const byX = w * Math.abs(chord.ux);
        const byY = h * Math.abs(chord.uy);
        const slot = box * sliceCount;
        sliceAt(slot, along - byX - byY, along, aside, w, h);
        sliceAt(slot + 1, along - Math.abs(byX - byY), along, aside, w, h);
        sliceAt(slot + 2, along, along, aside, w, h);
        sliceAt(slot + 3, along + Math.abs(byX - byY), along, aside, w, h);
        sliceAt(slot + 4, along + byX + byY, along, aside, w, h);
      }
    },
  };
}
