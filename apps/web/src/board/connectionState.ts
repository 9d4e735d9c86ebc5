import {
  isAllSaved,
  type Line,
  type LineState,
  type Replica,
  type ReplicaState,
} from '@symbiomap/replica';
import { createStore, type StoreApi } from 'zustand';

/** How the board in this tab stands to the one on the server, and to the copy on this device. */
export interface ConnectionState extends ReplicaState, LineState {
  /** Edits wait, and the server says that it cannot save: its disk is full, or broken. */
  readonly isSavingBlocked: boolean;
  /** Pictures that were added here and that the server does not have yet. */
  readonly unsentPhotos: number;
}

export type ConnectionStore = StoreApi<ConnectionState>;

/** Follows a copy and its line. `stop` ends it. */
export function followConnection(
  replica: Pick<Replica, 'getState' | 'subscribe'>,
  line: Pick<Line, 'getState' | 'subscribe'>,
): { readonly store: ConnectionStore; stop(): void } {
  const store = createStore<ConnectionState>()(() => ({
    ...replica.getState(),
    ...line.getState(),
    isSavingBlocked: false,
    unsentPhotos: 0,
  }));
  const follow = () => store.setState({ ...replica.getState(), ...line.getState() });
  const stops = [replica.subscribe(follow), line.subscribe(follow)];
  return {
    store,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}

/** Whether edits are on their way to the server, and it has yet to say that it has them. */
export function isSaving(state: ConnectionState): boolean {
  return state.isSynced && (!isAllSaved(state, state) || state.unsentPhotos > 0);
}

/** Whether edits are being written to this device: a moment later it has them. */
export function isBeingKept(state: ConnectionState): boolean {
  return state.isKeeping && state.unkept > 0;
}

/** What a person is told about their work. */
export type SaveState =
  'connecting' | 'saved' | 'saving' | 'blocked' | 'offline' | 'unkept' | 'reconnecting' | 'refused';

/** "Saved" only when the server has committed every edit of this device; "kept here" only where it is. */
export function saveStateOf(state: ConnectionState, isOnline: boolean): SaveState {
  if (state.closed !== null) return 'refused';
  if (state.isSynced) {
    if (!isSaving(state)) return 'saved';
    return state.isSavingBlocked ? 'blocked' : 'saving';
  }
  if (!state.isKeeping && state.unkept > 0) return 'unkept';
  if (!isOnline || state.unsaved > 0 || state.unsentPhotos > 0) return 'offline';
  return state.wasSynced ? 'reconnecting' : 'connecting';
}

/**
 * Whether closing the window now would be a pity: edits that only this window holds would be lost, and those that
 * are being sent are with the others in a moment. What waits for a connection is kept on this device and may wait
 * there: a warning at each closing of an offline tab would only teach people to pass over it.
 */
export function shouldWarnBeforeLeaving(state: ConnectionState): boolean {
  return state.unkept > 0 || isSaving(state);
}
