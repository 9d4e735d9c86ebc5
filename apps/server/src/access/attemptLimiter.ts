import type { Clock } from '../clock.ts';

/** So many attempts are free within a time; `most` may be `Infinity`. */
export interface AttemptLimit {
  readonly most: number;
  readonly withinMs: number;
}

/** Wrong keys of one address. */
export const guessLimit: AttemptLimit = { most: 20, withinMs: 60_000 };
/** New boards of one address: room for a class of 300 that makes one each. */
export const creationLimit: AttemptLimit = { most: 300, withinMs: 3_600_000 };

/** Pictures over one link, which a whole class may share. */
export const uploadLimit: AttemptLimit = { most: 200, withinMs: 60_000 };
/** Looks for pictures of one board that nothing names any more. */
export const sweepLimit: AttemptLimit = { most: 1, withinMs: 600_000 };

/** For measuring what the server can do, never for serving people. */
export const noLimit: AttemptLimit = { most: Infinity, withinMs: 60_000 };

interface Attempts {
  count: number;
  readonly sinceMs: number;
}

/** So many addresses are remembered; of more, those that began longest ago are forgotten. */
const maxAddresses = 10_000;

/** Counts attempts by address. Holds no more than a fixed number of addresses, however many try. */
export class AttemptLimiter {
  readonly #limit: AttemptLimit;
  readonly #clock: Pick<Clock, 'nowMs'>;
  /** In the order in which they began. */
  readonly #attempts = new Map<string, Attempts>();

  constructor(limit: AttemptLimit, clock: Pick<Clock, 'nowMs'>) {
    this.#limit = limit;
    this.#clock = clock;
  }

  /** Counts an attempt. Gives 0 while attempts are free, otherwise the milliseconds until they are again. */
  count(address: string): number {
    const now = this.#clock.nowMs();
    this.#forget(now);
    const known = this.#attempts.get(address) ?? { count: 0, sinceMs: now };
    if (known.count >= this.#limit.most) return known.sinceMs + this.#limit.withinMs - now;
    known.count += 1;
    this.#attempts.set(address, known);
    return 0;
  }

  /** The number of addresses that are remembered. */
  get size(): number {
    return this.#attempts.size;
  }

  #forget(now: number): void {
    for (const [address, { sinceMs }] of this.#attempts) {
      const isOver = now - sinceMs >= this.#limit.withinMs;
      if (!isOver && this.#attempts.size < maxAddresses) return;
      this.#attempts.delete(address);
    }
  }
}
