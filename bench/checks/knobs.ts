/** What the benchmark of the checks can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  companies: 1_000,
  flows: 2_500,
  seed: 1,
  /** Runs before the clock counts: the first ones are compiled on the way. */
  warmUpRuns: 100,
  runs: 200,
  /** graphOf and all rules together, median. */
  targetMs: 20,
} as const;
