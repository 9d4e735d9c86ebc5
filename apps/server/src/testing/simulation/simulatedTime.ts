/** Time in a simulation: it passes only when told to, and then everything that falls due runs in one fixed order. */
export interface SimulatedTime {
  nowMs(): number;
  /** Lets time pass. Each timer that falls due runs alone, with all promises that it settles. */
  advance(ms: number): Promise<void>;
  /** Gives the world its own time back. */
  uninstall(): void;
}

/** So many timers that fall due at one moment are a loop without end. */
const mostAtOnce = 10_000;

type Run = (...args: unknown[]) => void;

interface Timer {
  readonly id: number;
  readonly atMs: number;
  readonly everyMs: number | null;
  readonly run: () => void;
}

const realTimers = {
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  setInterval: globalThis.setInterval,
  clearInterval: globalThis.clearInterval,
  setImmediate: globalThis.setImmediate,
  clearImmediate: globalThis.clearImmediate,
};
const realDate = Date.now.bind(Date);
const realPerformance = performance.now.bind(performance);

/** The time that runs now; `null`: the world's own. */
let running: { nowMs: number } | null = null;

// Libraries take hold of these once, when they are loaded: so they ask anew each time from the beginning. This
// file has to be the first that a simulation imports.
Date.now = () => running?.nowMs ?? realDate();
performance.now = () => running?.nowMs ?? realPerformance();

/** Puts simulated time in the place of the world's, beginning at some moment in 2026. */
export function installSimulatedTime(): SimulatedTime {
  const clock = { nowMs: Date.UTC(2026, 10, 22, 9) };
  running = clock;
  let lastId = 0;
  /** In the order in which they fall due; of those due at once, the one that was set first. */
  let timers: Timer[] = [];
  const cleared = new Set<number>();

  const insert = (timer: Timer) => {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((timers[middle]?.atMs ?? Infinity) <= timer.atMs) low = middle + 1;
      else high = middle;
    }
    timers.splice(low, 0, timer);
  };
  const start = (run: () => void, delayMs: number, everyMs: number | null) => {
    const id = (lastId += 1);
    insert({ id, atMs: clock.nowMs + delayMs, everyMs, run });
    return { id, unref: () => undefined, ref: () => undefined, hasRef: () => true };
  };
  const stop = (handle: unknown) => {
    const id = (handle as { id?: number } | undefined)?.id;
    if (id === undefined) return;
    const count = timers.length;
    timers = timers.filter((timer) => timer.id !== id);
    if (timers.length === count) cleared.add(id);
  };
  const atLeast = (ms: number | undefined) => Math.max(1, Math.ceil(ms ?? 0));
  Object.assign(globalThis, {
    setTimeout: (run: Run, ms?: number, ...args: unknown[]) =>
      start(() => run(...args), atLeast(ms), null),
    setInterval: (run: Run, ms?: number, ...args: unknown[]) =>
      start(() => run(...args), atLeast(ms), atLeast(ms)),
    setImmediate: (run: Run, ...args: unknown[]) => start(() => run(...args), 0, null),
    clearTimeout: stop,
    clearInterval: stop,
    clearImmediate: stop,
  });

  return {
    nowMs: () => clock.nowMs,
    advance: async (ms) => {
      const untilMs = clock.nowMs + ms;
      await settled();
      let atOnce = 0;
      for (;;) {
        const [next] = timers;
        if (next === undefined || next.atMs > untilMs) break;
        timers.shift();
        atOnce = next.atMs > clock.nowMs ? 0 : atOnce + 1;
        if (atOnce > mostAtOnce) throw new Error(`Time stands still: ${String(next.run)}`);
        clock.nowMs = Math.max(clock.nowMs, next.atMs);
        next.run();
        if (next.everyMs !== null && !cleared.delete(next.id))
          insert({ ...next, atMs: clock.nowMs + next.everyMs });
        cleared.clear();
        await settled();
      }
      clock.nowMs = untilMs;
    },
    uninstall: () => {
      running = null;
      Object.assign(globalThis, realTimers);
    },
  };
}

/** All that can run without time passing has run. */
function settled(): Promise<void> {
  return new Promise((resolve) => realTimers.setImmediate(resolve));
}
