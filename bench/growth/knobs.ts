/** What the growth benchmark can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  moves: 100_000,
  /** Presence shows these; the last is the drop. */
  movesPerDrag: 30,
  companies: 50,
  /** So many people take turns, a drag each. */
  people: 10,
  seed: 30,
  limitBytes: 30_000,
} as const;
