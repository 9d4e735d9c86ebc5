/**
 * Where a piece of state lives and how long. Every key of every store in this folder declares its fate in a
 * table that the compiler holds complete, so that nobody can add a key without deciding.
 * (What is shared has its own homes: the document, presence, the server. What can be computed is not state.)
 */
export type Fate =
  /** Kept in this tab while the board is open; never shared, never stored. */
  | 'view'
  /** Kept on this device. */
  | 'device';

/** A fate for every key that is not a function. */
export type FateTable<State, F extends Fate> = {
  readonly [K in keyof State as State[K] extends (...args: never[]) => unknown ? never : K]: F;
};
