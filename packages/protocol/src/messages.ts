/** The first number of every frame: what kind of message it is. The first four are y-websocket's. */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** Server to client, only where asked for: a number `n` follows. All that the client sent up to its nth update is committed. */
  saved: 10,
} as const;

/** The second number of a sync message. */
export const syncTypes = {
  /** "This is what I have": a state vector follows. */
  step1: 0,
  /** "This is what you lack": an update follows. Answers step 1. */
  step2: 1,
  /** "This is new": an update follows. */
  update: 2,
} as const;

/** The most bytes that one message may have. Larger things go through the HTTP API. */
export const maxMessageBytes = 8 * 1024 * 1024;
/** The most UTF-8 bytes that one person's presence may have as JSON. */
export const maxPresenceBytes = 4 * 1024;
/** How deep one person's presence may be nested. */
export const maxPresenceDepth = 6;
/** A y-websocket client hangs up after 30 s of silence: something is sent at least this often. */
export const longestSilenceMs = 20_000;
