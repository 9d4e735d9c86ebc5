/** What the load benchmark can be turned by; the figures in RESULTS.md are with these. */
export const knobs = {
  oneRoom: {
    crowd: { clients: 500, writers: 5 },
    /** Twenty drag: their pointers move 20 times a second, and presence tells of it 10 times. */
    load: { editsPerSecond: 2, pointersPerSecond: 10, pointing: 20, seconds: 10, drainSeconds: 8 },
  },
  manyRooms: {
    rooms: 200,
    crowd: { clients: 10, writers: 1 },
    load: { editsPerSecond: 1, pointersPerSecond: 10, pointing: 2, seconds: 10, drainSeconds: 8 },
  },
  restartStorm: { clients: 200, companies: 2_000, flows: 5_000, patienceMs: 20_000 },
  slowReaders: {
    crowd: { clients: 150, writers: 5 },
    others: 50,
    load: { editsPerSecond: 20, pointersPerSecond: 10, seconds: 20, drainSeconds: 8 },
  },
} as const;
