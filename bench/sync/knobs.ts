/** What the sync benchmark can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  warmUp: {
    crowd: { clients: 50, writers: 10 },
    load: { editsPerSecond: 40, pointersPerSecond: 10, seconds: 8, drainSeconds: 2 },
  },
  fanout: {
    writers: 5,
    load: { editsPerSecond: 20, pointersPerSecond: 10, seconds: 8, drainSeconds: 8 },
  },
  capacity: {
    crowd: { clients: 50, writers: 10 },
    seconds: 4,
    drainSeconds: 6,
    /** Edits a second of all writers; the ninth step is the rate at which processor time is compared. */
    firstRate: 391,
    factor: 1.6,
    highestRate: 70_000,
    comparedRate: 16_800,
    longestP99Ms: 100,
  },
  join: { companies: 2_000, flows: 5_000, joins: 15, atOnce: 50 },
  idle: { rooms: 100, clientsPerRoom: 10, settleMs: 5_000 },
  /** A room that everybody has left stays for 30 s. */
  leaving: { warmUpRooms: 100, visitedRooms: 1_000, atOnce: 25, leftMs: 40_000 },
  durability: { writers: 5, editsPerSecond: 20, killAtSeconds: [4, 9, 13] },
} as const;
