import {
  centreOf,
  isForward,
  laneSpacing,
  noBow,
  wholeCurve,
  type Bow,
  type Box,
} from '../flowRoute.ts';
import { coveredUnits } from './coveredUnits.ts';
import { clearUnits, createCrossings, type Among, type Chord } from './crossings.ts';
import { shareOut, turned } from './cutCurve.ts';
import { freeBow, mostLanes, type Family } from './freeBow.ts';
import { slicesMet } from './slicesMet.ts';

/** Lines longer than this, in board units, run over a crowd however they bend: they are left straight. */
const longestLed = 1_300;
/** Between cards as near as this nothing fits. */
const shortestLed = 120;
/** The steepest that a curve may leave its line: beyond, it is a detour and no way. */
const steepest = 1.4;

/** The forms that a curve may take, the calmest first; a form counts as so many times as high. */
const even: Family = { first: 1, last: 1 };
const leaning: readonly Family[] = [
  { first: 1.5, last: 0.35 },
  { first: 0.35, last: 1.5 },
];
/** A form that leans is taken where it is lower than the even one by this. */
const leaningCost = 1.25;
/** An even bow as low as this, as a share of the line, needs no other to be tried. */
const lowEnough = 0.16;
/** Where no way is free: the shares of the highest bow that are tried … */
const triedShares = [0.2, 0.4, 0.7, 1];
/** … and the share of the covered length that may be left, or the line stays as it is. */
const worthIt = 0.7;

/** What a line's way depends on. */
export interface LineWay extends Among {
  readonly from: Box;
  readonly to: Box;
  /** How many lines run side by side between the two. */
  readonly laneCount: number;
}

const crossings = createCrossings();

/**
 * How the lines between two cards are led round the others: the least bow with which all of them are free, or the
 * one that runs least under cards; none if that gains little. The same for each of the lanes, so that they stay
 * side by side. Moving everything moves the way along, and nothing but the boxes counts, in whatever order.
 */
export function chooseBow(way: LineWay): Bow {
  const chord = chordOf(way.from, way.to, 0);
  if (chord === null || way.laneCount > mostLanes) return noBow;
  const lanes = laneHeights(way.laneCount);
  const spread = lanes.at(-1) ?? 0;
  if (!crossings.gather(chord, spread, way) || crossings.count() === 0) return noBow;
  if (spread > 0) {
    crossings.slice(chord);
    if (freeBow(crossings, lanes, even, 1).up === 0) return noBow;
  }
  const wide = chordOf(way.from, way.to, steepest);
  if (wide === null || !crossings.gather(wide, spread + highestBow(wide), way)) return noBow;
  crossings.slice(wide);
  return leastFree(lanes, wide) ?? leastCovered(way, wide, lanes);
}

/** Farther from a line than this, in board units, no card changes its way, if few lines run side by side. */
export const reachOfWay = (steepest * longestLed) / 4 + 5 * laneSpacing;

/** Whether a card at a place may change the way of a line. */
export function isNearWay(
  { from, to, laneCount }: Omit<LineWay, keyof Among>,
  place: Box,
): boolean {
  const chord = chordOf(from, to, steepest);
  if (chord === null) return false;
  const reach = highestBow(chord) + ((laneCount - 1) / 2) * laneSpacing + clearUnits;
  const { x, y } = centreOf(place);
  const [dx, dy] = [x - chord.x, y - chord.y];
  const aside = Math.abs(dy * chord.ux - dx * chord.uy);
  const half = Math.hypot(place.width, place.height) / 2;
  const along = dx * chord.ux + dy * chord.uy;
  const isBeside = along > -half - clearUnits * 2 && along < chord.length + half + clearUnits * 2;
  return isBeside && aside < reach + half + clearUnits * 2;
}

const highestBow = ({ length }: Chord) => (steepest * length) / 4;

function laneHeights(count: number): readonly number[] {
  return count === 1
    ? single
    : Array.from({ length: count }, (_, at) => (at - (count - 1) / 2) * laneSpacing);
}
const single = [0] as const;

/** The line between two cards, and its part outside of them whether it goes straight or as steep as that. */
function chordOf(from: Box, to: Box, slope: number): Chord | null {
  const a = centreOf(from);
  const b = centreOf(to);
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < shortestLed || length > longestLed) return null;
  const isTurned = !isForward(a, b);
  const { x, y } = isTurned ? b : a;
  const ux = Math.abs(b.x - a.x) / length;
  const uy = ((b.y - a.y) / length) * (isTurned ? -1 : 1);
  const leaves = leastOut(isTurned ? to : from, ux, uy, slope);
  const arrives = length - leastOut(isTurned ? from : to, ux, uy, slope);
  return leaves < arrives ? { x, y, ux, uy, length, leaves, arrives } : null;
}

/** How far along a line its curve comes out of a card, at the least. */
function leastOut({ width, height }: Box, ux: number, uy: number, slope: number): number {
  const out = (side: number) =>
    Math.min(width / 2 / Math.abs(ux - side * uy), height / 2 / Math.abs(uy + side * ux));
  return slope === 0 ? out(0) : Math.min(out(0), out(slope), out(-slope));
}

function leastFree(lanes: readonly number[], chord: Chord): Bow | null {
  const straight = freeBow(crossings, lanes, even, highestBow(chord));
  let height = nearer(straight);
  let best = even;
  let least = Math.abs(height) / leaningCost;
  if (Math.abs(height) < lowEnough * chord.length) return bowOf(even, height);
  for (const family of leaning) {
    const most = Math.min(highestIn(family, chord), least);
    const other = nearer(freeBow(crossings, lanes, family, most));
    if (Math.abs(other) >= least) continue;
    least = Math.abs(other);
    height = other;
    best = family;
  }
  return Number.isFinite(height) ? bowOf(best, height) : null;
}

const nearer = ({ up, down }: { readonly up: number; readonly down: number }) =>
  up <= -down ? up : down;

const highestIn = ({ first, last }: Family, chord: Chord) =>
  highestBow(chord) / Math.max(first, last);

const bowOf = ({ first, last }: Family, height: number): Bow => ({
  first: first * height,
  last: last * height,
});

function leastCovered(way: LineWay, chord: Chord, lanes: readonly number[]): Bow {
  const about = ({ first, last }: Bow) => {
    let sum = 0;
    for (const lane of lanes) sum += slicesMet(crossings, lane + first, lane + last);
    return sum;
  };
  let best = noBow;
  let least = about(noBow) * worthIt;
  for (const share of triedShares) {
    for (const side of [1, -1]) {
      const bow = bowOf(even, side * share * highestBow(chord));
      const met = about(bow);
      if (met >= least) continue;
      least = met;
      best = bow;
    }
  }
  if (best === noBow) return noBow;
  const before = covered(way, chord, lanes, noBow);
  const after = covered(way, chord, lanes, best);
  return before !== null && after !== null && after < before * worthIt ? best : noBow;
}

/** How much of all lanes lies under cards; `null` where a curve does not come out of its own ends. */
function covered(
  { from, to }: LineWay,
  { ux, uy, length }: Chord,
  lanes: readonly number[],
  bow: Bow,
): number | null {
  const [first, last] = isForward(centreOf(from), centreOf(to)) ? [from, to] : [to, from];
  const end = { x: ux * length, y: uy * length };
  // With some space round the cards: what is measured coarsely is then no worse measured finely.
  const space = bow === noBow ? clearUnits : clearUnits - 2;
  let sum = 0;
  for (const lane of lanes) {
    const curve = wholeCurve(origin, end, lane + bow.first, lane + bow.last);
    const leaves = shareOut(curve, first.width / 2, first.height / 2);
    const arrives = shareOut(turned(curve), last.width / 2, last.height / 2);
    if (leaves === null || arrives === null || leaves + arrives >= 1) return null;
    sum += coveredUnits(crossings, curve, leaves, 1 - arrives, space);
  }
  return sum;
}

const origin = { x: 0, y: 0 } as const;
