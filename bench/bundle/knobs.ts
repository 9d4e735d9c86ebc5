export const knobs = {
  peers: ['vanilla', 'tldraw', 'excalidraw'],
  /** Brotli, before a board can be drawn on: a tenth more than on the day this was first measured. More wants a reason. */
  mostBytes: 480_000,
} as const;
