/** How large the boards are, and how long each scenario is played. */
export const knobs = {
  /** Companies and flows. */
  sizes: { 200: 400, 1_000: 2_500, 5_000: 12_500 } as Readonly<Record<number, number>>,
  scenarioMs: 3_000,
  /** Between the moment a scenario is ready and its first event. */
  settleMs: 700,
  /** Other people whose pointers move meanwhile, ten times a second each; on our board only. */
  others: 5,
  cursorMs: 100,
  /** A product that has not loaded by then is given up. */
  loadPatienceMs: 120_000,
} as const;
