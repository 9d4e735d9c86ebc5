import type { Result } from '@symbiomap/domain';

/** A row of a board's copy. */
export interface KeptRow {
  /** Unique in its store, growing. */
  readonly seq: number;
  /** A Yjs update (V1). */
  readonly update: Uint8Array;
  /** An edit made on this device that the server has not confirmed. */
  readonly isOwn: boolean;
}

/** A row before it is kept. */
export type NewRow = Omit<KeptRow, 'seq'>;

/** The device cannot keep anything: its database is forbidden, broken or full. */
export type DeviceProblem = 'unavailable';
export type DeviceResult<T> = Promise<Result<T, DeviceProblem>>;

/**
 * The copy of one board, as of one epoch, on a device. Several tabs share it. Each call is one transaction: all
 * of it is kept, or nothing; it resolves when that is so. Never rejects.
 */
export interface DeviceStore {
  /** Everything that is kept, in the order in which it came. */
  load(): DeviceResult<readonly KeptRow[]>;
  /** Adds rows. Gives their numbers, in order. */
  append(rows: readonly NewRow[]): DeviceResult<readonly number[]>;
  /** These own edits are on the server: they are own rows no longer. What is not there is passed over. */
  markSaved(seqs: readonly number[]): DeviceResult<null>;
  /** Puts one row in the place of all those that are not own: `fold` makes it of them. */
  compact(fold: (updates: readonly Uint8Array[]) => Uint8Array): DeviceResult<null>;
  /** Takes rows away. */
  drop(seqs: readonly number[]): DeviceResult<null>;
  /** Takes everything away. */
  clear(): DeviceResult<null>;
}

/** All copies on a device. A board that was restored from a backup has a new epoch, and a copy of its own. */
export interface DeviceStores {
  open(boardId: string, epoch: string): DeviceStore;
  /** The epochs of which something is kept. */
  epochs(boardId: string): DeviceResult<readonly string[]>;
}
