/** What the benchmark of the checks can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  companies: 1_000,
  flows: 2_500,
  seed: 1,
  /** Runs before the clock counts: the first ones are compiled on the way. */
  warmUpRuns: 100,
  runs: 200,
  /** Edits, one after the other, each checked where it was made. */
  edits: 400,
  /** How many times as large the large board is, and how often it is checked. */
  largeTimes: 5,
  largeRuns: 15,
  /** Medians: the whole board, one edit, the large board. */
  targetMs: { whole: 40, edit: 4, large: 250 },
} as const;
