/** What the benchmark of the tables can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  /** A workshop's, and the largest that has to be smooth. */
  sizes: { small: 300, large: 5_000 },
  runs: 3,
  /** Half of it down, half of it up again. */
  scrollMs: 3_000,
  /** CSS pixels a turn of the wheel: within the scroll the small table is passed. */
  turnPx: 100,
  settleMs: 1_500,
  /** At most so many times what the small table has. */
  bars: [
    { figure: 'msPerEvent', times: 1.5 },
    { figure: 'nodes', times: 1.1 },
  ],
} as const;
