const busy = { from: 0.7, until: 0.5 } as const;
const step = 1.5;
const slowest = 4;

/**
 * How much slower than usual presence is sent: when the processor is nearly used up, cursors step back first, so that
 * edits go on arriving in time.
 */
export class PresencePace {
  readonly #load: () => number;
  #factor = 1;

  /** `load` gives the share of the time since it was last asked, 0 to 1, in which the process was at work. */
  constructor(load: () => number) {
    this.#load = load;
  }

  /** What the usual gaps are multiplied by: 1 to 4. */
  get factor(): number {
    return this.#factor;
  }

  /** Called every second. */
  tick(): void {
    const load = this.#load();
    if (load > busy.from) this.#factor = Math.min(slowest, this.#factor * step);
    else if (load < busy.until) this.#factor = Math.max(1, this.#factor / step);
  }
}

/** The share of the time since the last call in which this process was at work. */
export function processLoad(): () => number {
  let last = performance.eventLoopUtilization();
  return () => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, last);
    last = now;
    return utilization;
  };
}
