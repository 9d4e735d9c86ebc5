/** Time as the server's core sees it, so that tests may turn it. */
export interface Clock {
  /** Milliseconds since some moment; never goes back. */
  nowMs(): number;
  /** Milliseconds since 1970, as links and versions count. May go back when someone sets the time. */
  dateMs(): number;
  /** Runs `work` once, after `delayMs`; with 0 as soon as what has arrived is read. Gives what calls it off. */
  after(delayMs: number, work: () => void): () => void;
}

/** The clock on the wall. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  dateMs: () => Date.now(),
  after: (delayMs, work) => {
    if (delayMs <= 0) {
      const immediate = setImmediate(work);
      return () => clearImmediate(immediate);
    }
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
};
