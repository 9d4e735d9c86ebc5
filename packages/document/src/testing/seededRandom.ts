/** Random choices that a seed repeats exactly. */
export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(probability: number): boolean;
  /** One of the given things; `undefined` if there are none. */
  pick<T>(things: readonly T[]): T | undefined;
  /** Each thing with even chances, in its order. */
  some<T>(things: readonly T[]): readonly T[];
}

/** Random numbers by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, good enough to shuffle tests. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (things) => things[below(things.length)],
    some: (things) => things.filter(() => next() < 0.5),
  };
}
