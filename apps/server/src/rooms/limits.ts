const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

/** A rate: what comes back each second, and how much may come at once. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** How much one client may ask of the server, and one board may hold. None of them counts by address: a class of 300 shares one. */
export interface RoomLimits {
  /** Sync messages of one connection. People make about ten a second where they type or draw fast. */
  readonly messages: Rate;
  /** Bytes of sync messages of one connection. A large paste, or a day's work offline, comes at once. */
  readonly bytes: Rate;
  /** Presence messages of one connection. Unmodified y-websocket clients answer each of ours with one. */
  readonly presence: Rate;
  /** Changes of name or colour of one connection. */
  readonly renames: Rate;
  readonly connectionsPerRoom: number;
  /** What a board's content may take in storage, its log included. */
  readonly boardBytes: number;
  /** Records of one table; there are more flows than anything else. */
  readonly recordsPerTable: number;
  readonly flows: number;
}

export const defaultLimits: RoomLimits = {
  messages: { perSecond: 60, burst: 200 },
  bytes: { perSecond: 256 * kibibyte, burst: 16 * mebibyte },
  presence: { perSecond: 120, burst: 600 },
  renames: { perSecond: 0.2, burst: 10 },
  connectionsPerRoom: 600,
  boardBytes: 40 * mebibyte,
  recordsPerTable: 10_000,
  flows: 40_000,
};

const endless: Rate = { perSecond: Infinity, burst: Infinity };

/** For measuring what the server can do, never for serving people. */
export const noLimits: RoomLimits = {
  messages: endless,
  bytes: endless,
  presence: endless,
  renames: endless,
  connectionsPerRoom: Infinity,
  boardBytes: Infinity,
  recordsPerTable: Infinity,
  flows: Infinity,
};
