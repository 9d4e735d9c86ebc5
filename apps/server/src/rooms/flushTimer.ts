import type { Clock } from '../clock.ts';

/** Runs work at once after a quiet time, and otherwise not more often than every `gapMs()`. */
export class FlushTimer {
  readonly #clock: Clock;
  readonly #gapMs: () => number;
  readonly #work: () => void;
  #cancel: (() => void) | null = null;
  #lastAtMs = -Infinity;

  constructor(clock: Clock, gapMs: () => number, work: () => void) {
    this.#clock = clock;
    this.#gapMs = gapMs;
    this.#work = work;
  }

  /** There is something to do. */
  schedule(): void {
    if (this.#cancel !== null) return;
    const waitMs = this.#lastAtMs + this.#gapMs() - this.#clock.nowMs();
    this.#cancel = this.#clock.after(waitMs, () => {
      this.#cancel = null;
      this.#lastAtMs = this.#clock.nowMs();
      this.#work();
    });
  }

  /** Runs scheduled work now if it is due within so many milliseconds. */
  runEarly(withinMs: number): void {
    if (this.#cancel === null || this.#lastAtMs + this.#gapMs() - this.#clock.nowMs() > withinMs)
      return;
    this.cancel();
    this.#lastAtMs = this.#clock.nowMs();
    this.#work();
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
