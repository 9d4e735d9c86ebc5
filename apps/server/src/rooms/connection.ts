import type { CloseReason, Role } from '@symbiomap/protocol';
import { presenceFrame } from './frames.ts';

/** The line to one client. */
export interface Transport {
  send(frame: Uint8Array): void;
  close(reason: CloseReason): void;
  /** Bytes that wait to be sent. */
  bufferedBytes(): number;
}

/** Over this much waiting to be sent, presence is left out: it is outdated when it arrives. */
const presenceBacklogBytes = 1024 * 1024;
/** Over this much waiting to be sent, a client is closed: when it comes back it gets one merged state instead. */
const maxBacklogBytes = 8 * 1024 * 1024;

/** One client in a room. */
export class Connection {
  readonly role: Role;
  readonly wantsSaved: boolean;
  readonly #transport: Transport;
  readonly #nowMs: () => number;
  /** Sync updates received on this connection, refused and empty ones included. */
  received = 0;
  /** Whether it has been given the state, so that updates make sense to it. */
  isSynced = false;
  /** When we asked what it has; `null` once it has answered. Until then updates may come that build on its answer. */
  askedAtMs: number | null = null;
  /** Updates that were left out while we wait for its answer, which holds them. */
  leftOut = 0;
  #isOpen = true;
  #lastSentAtMs: number;
  /** A large state may wait to be sent without the client being slow. */
  #allowanceBytes = maxBacklogBytes;

  constructor(options: {
    readonly role: Role;
    readonly wantsSaved: boolean;
    readonly transport: Transport;
    readonly nowMs: () => number;
  }) {
    this.role = options.role;
    this.wantsSaved = options.wantsSaved;
    this.#transport = options.transport;
    this.#nowMs = options.nowMs;
    this.#lastSentAtMs = options.nowMs();
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Sends a frame; closes the connection instead when the client does not keep up. */
  send(frame: Uint8Array): void {
    if (!this.#isOpen) return;
    if (this.#transport.bufferedBytes() > this.#allowanceBytes) {
      this.close('tooSlow');
      return;
    }
    this.#lastSentAtMs = this.#nowMs();
    this.#transport.send(frame);
  }

  /** Sends the whole state, which may be larger than what a client may otherwise lag behind. */
  sendState(frame: Uint8Array): void {
    this.#allowanceBytes = maxBacklogBytes + frame.length;
    this.send(frame);
    this.isSynced = true;
  }

  /** Sends presence, or nothing to a client that lags behind. */
  sendPresence(frame: Uint8Array): void {
    if (this.#transport.bufferedBytes() <= presenceBacklogBytes) this.send(frame);
  }

  /** Lets a client know that we are here if nothing was sent for a while: it hangs up after 30 s of silence. */
  breakSilence(longestMs: number): void {
    if (this.#nowMs() - this.#lastSentAtMs >= longestMs) this.send(presenceFrame([]));
  }

  /** It has answered what it has: what was left out until then has come with the answer. */
  hasAnswered(): void {
    this.askedAtMs = null;
    this.leftOut = 0;
  }

  /** The line is cut: nothing more can be said. */
  lost(): void {
    this.#isOpen = false;
  }

  close(reason: CloseReason): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#transport.close(reason);
  }
}
