/** What the benchmark of the indicators can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  seed: 1,
  warmUpRuns: 3,
  boards: [
    { companies: 1_000, flows: 2_500, runs: 21, targetMs: 500 },
    { companies: 5_000, flows: 12_500, runs: 5, targetMs: 3_000 },
  ],
} as const;
