/** What the benchmark of the matching can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  /** How many suggestions somebody looks at. */
  at: 5,
  /** Exchanges whose giver and taker stand on the made-up board beside those that are looked for. */
  decoys: 12,
  /** Which decoys. */
  seed: 1,
  /** Share of the flows of the sample boards that has to be found again, where the giver states what it has. */
  leastRecall: 0.8,
  /** The large board that is timed. */
  companies: 1_000,
  flows: 2_500,
  offersAndNeeds: 2_000,
  warmUpRuns: 3,
  runs: 11,
} as const;
