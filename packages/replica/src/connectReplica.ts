import {
  closeReasonOf,
  mayComeBack,
  messageTypes,
  offerSubprotocols,
  type CloseReason,
} from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import { after } from './after.ts';
import { gatherUpdates } from './gatherUpdates.ts';
import { observableState, type Observable } from './observableState.ts';
import { reconnectDelayMs } from './reconnectDelay.ts';
import { ledgerOf, type Replica, type ReplicaState } from './replica.ts';
import { replicaSocket, type SocketClass } from './replicaSocket.ts';

/** How the line to the server stands. */
export interface LineState {
  /** Whether there is a line and the board was exchanged over it. */
  readonly isSynced: boolean;
  /** Whether it was so before: "reconnecting" rather than "connecting". */
  readonly wasSynced: boolean;
  /** Messages with edits, sent over the present connection, that the server has not confirmed. */
  readonly unconfirmed: number;
  /** The server said no, for good. */
  readonly closed: CloseReason | null;
}

/** The line of a board's copy to the server. */
export interface Line extends Observable<LineState> {
  /** Who else is on the board. */
  readonly awareness: Awareness;
  /** Tries at once where there is no line. Nothing after the server said no. */
  retry(): void;
  /** Hangs up until `retry`: there is no network. */
  pause(): void;
  /** Hangs up for good. */
  close(): void;
}

/** Where a line leads, and as whom. */
export interface LineOptions {
  /** `wss://host/sync` */
  readonly serverUrl: string;
  readonly boardId: string;
  /** The secret of a link. */
  readonly key: string;
  readonly personSecret: string | null;
  /** The epoch of the copy; `null` where the server has not said. */
  readonly epoch: string | null;
  readonly WebSocket: SocketClass;
  /** Numbers from 0 up to 1. */
  readonly random: () => number;
}

/** Connects a copy to its board on the server, once what the device kept is in it, and again when the line is lost. */
export function connectReplica(replica: Replica, options: LineOptions): Line {
  const { yDoc } = replica;
  const ledger = ledgerOf(replica);
  const state = observableState<LineState>({
    isSynced: false,
    wasSynced: false,
    unconfirmed: 0,
    closed: null,
  });
  let attempt = 0;
  let isEnded = false;
  let callOff: (() => void) | null = null;
  const tell = () => state.set({ unconfirmed: ledger.unconfirmed });

  const socketClass = replicaSocket(options.WebSocket, yDoc.clientID, {
    connectionOpened: () => {
      ledger.connectionOpened();
      tell();
    },
    answerSent: () => {
      ledger.answerSent();
      tell();
    },
    updateSent: () => {
      ledger.updateSent();
      tell();
    },
  });
  const provider = new WebsocketProvider(options.serverUrl, options.boardId, yDoc, {
    connect: false,
    protocols: offerSubprotocols(options.key, {
      wantsSaved: true,
      personSecret: options.personSecret,
      epoch: options.epoch,
    }),
    // Tabs of one browser meet on the server like everybody else: another path would carry presence of others.
    disableBc: true,
    WebSocketPolyfill: socketClass as never,
    // It comes back by itself, but everybody at the same moment: the next attempt is planned here.
    shouldReconnect: () => false,
  });
  const connect = () => {
    callOff?.();
    callOff = null;
    if (!isEnded && state.getState().closed === null) provider.connect();
  };

  provider.messageHandlers[messageTypes.saved] = (_encoder, decoder) => {
    ledger.confirm(decoding.readVarUint(decoder));
    tell();
  };
  const incoming = gatherUpdates(provider);
  provider.on('sync', (isSynced: boolean) => {
    if (isSynced) attempt = 0;
    state.set(isSynced ? { isSynced, wasSynced: true } : { isSynced });
  });
  // Sockets that are not a browser's may end without a code.
  provider.on('closed', ({ code }: { readonly code?: number }) => {
    if (code === undefined || mayComeBack(code)) {
      attempt += 1;
      callOff = after(reconnectDelayMs(code, attempt, options.random), connect);
    } else state.set({ closed: closeReasonOf(code) ?? 'notAllowed' });
  });
  void replica.loaded.then(connect);

  return {
    getState: state.getState,
    subscribe: state.subscribe,
    awareness: provider.awareness,
    retry: () => {
      if (replica.getState().isLoaded && !provider.wsconnected) connect();
    },
    pause: () => {
      callOff?.();
      callOff = null;
      provider.disconnect();
    },
    close: () => {
      isEnded = true;
      callOff?.();
      incoming.stop();
      provider.destroy();
    },
  };
}

/** "Saved" may be said: the board was exchanged, and the server has committed every edit of this device. */
export function isAllSaved(copy: ReplicaState, line: LineState): boolean {
  return line.isSynced && copy.unsaved === 0 && line.unconfirmed === 0;
}
