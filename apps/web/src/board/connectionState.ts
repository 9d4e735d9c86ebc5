import type { CloseReason } from '@symbiomap/protocol';
import { createStore, type StoreApi } from 'zustand';

/** How the board in this tab stands to the one on the server. */
export interface ConnectionState {
  /** Whether there is a line to the server and the board was exchanged over it. */
  readonly isSynced: boolean;
  /** Edits sent over the present connection, and how many of them the server has committed. */
  readonly sentEdits: number;
  readonly savedEdits: number;
  /** Edits wait, and the server says that it cannot save: its disk is full, or broken. */
  readonly isSavingBlocked: boolean;
  /** Edits made while there was no line: they are kept on this device. */
  readonly hasOfflineEdits: boolean;
  /** The line was there before: "reconnecting" rather than "connecting". */
  readonly wasSynced: boolean;
  /** The server said no, for good. */
  readonly refusal: CloseReason | null;
}

export type ConnectionStore = StoreApi<ConnectionState>;

export function createConnectionStore(): ConnectionStore {
  return createStore<ConnectionState>()(() => ({
    isSynced: false,
    sentEdits: 0,
    savedEdits: 0,
    isSavingBlocked: false,
    hasOfflineEdits: false,
    wasSynced: false,
    refusal: null,
  }));
}

/** What a person is told about their work. */
export type SaveState =
  'connecting' | 'saved' | 'saving' | 'blocked' | 'offline' | 'reconnecting' | 'refused';

/** "Saved" only when the server has committed every edit of this tab. */
export function saveStateOf(state: ConnectionState, isOnline: boolean): SaveState {
  if (state.refusal !== null) return 'refused';
  if (state.isSynced) {
    if (state.savedEdits >= state.sentEdits) return 'saved';
    return state.isSavingBlocked ? 'blocked' : 'saving';
  }
  if (!isOnline || state.hasOfflineEdits) return 'offline';
  return state.wasSynced ? 'reconnecting' : 'connecting';
}
