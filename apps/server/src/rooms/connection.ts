import { isProvenPersonId, type CloseReason, type Role } from '@symbiomap/protocol';
import { presenceFrame } from './frames.ts';
import type { RoomLimits } from './limits.ts';
import { TokenBucket } from './tokenBucket.ts';

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

/** Who is at the other end, as far as the server knows. */
export interface ConnectionOptions {
  readonly role: Role;
  readonly linkId: string;
  /** When the link stops holding; `null`: never. On the wall clock, as links outlive the process. */
  readonly expiresAtMs: number | null;
  /** Who they have proven to be; `null` where they have proven nothing. */
  readonly person: string | null;
  readonly wantsSaved: boolean;
  readonly limits: RoomLimits;
  readonly transport: Transport;
  readonly nowMs: () => number;
}

/** One client in a room. */
export class Connection {
  readonly role: Role;
  readonly linkId: string;
  readonly expiresAtMs: number | null;
  readonly wantsSaved: boolean;
  /** Who may continue the client ids that this connection uses: the person where proven, else whoever has the link. */
  readonly writer: string;
  readonly #isProven: boolean;
  #person: string | null;
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

  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  readonly #presence: TokenBucket;
  readonly #renames: TokenBucket;

  constructor(options: ConnectionOptions) {
    this.role = options.role;
    this.linkId = options.linkId;
    this.expiresAtMs = options.expiresAtMs;
    this.wantsSaved = options.wantsSaved;
    this.#isProven = options.person !== null;
    this.#person = options.person;
    this.writer = options.person ?? `link:${options.linkId}`;
    this.#transport = options.transport;
    this.#nowMs = options.nowMs;
    this.#lastSentAtMs = options.nowMs();
    const bucket = (rate: 'messages' | 'bytes' | 'presence' | 'renames') => {
      const { perSecond, burst } = options.limits[rate];
      return new TokenBucket(perSecond, burst, options.nowMs());
    };
    this.#messages = bucket('messages');
    this.#bytes = bucket('bytes');
    this.#presence = bucket('presence');
    this.#renames = bucket('renames');
  }

  /** As whom they act; `null` as long as they have not said. */
  get person(): string | null {
    return this.#person;
  }

  /**
   * Lets them act as someone: who has proven nothing may call themselves what they like, once and not by an id
   * that has to be proven. Whether they are that person now.
   */
  isPerson(id: string): boolean {
    if (!this.#isProven && this.#person === null && !isProvenPersonId(id)) this.#person = id;
    return this.#person === id;
  }

  /** Whether another sync message of so many bytes is within the limits. */
  maySend(bytes: number): boolean {
    const nowMs = this.#nowMs();
    return this.#messages.take(1, nowMs) && this.#bytes.take(bytes, nowMs);
  }

  /** Whether another presence message is within the limits. */
  mayMove(): boolean {
    return this.#presence.take(1, this.#nowMs());
  }

  /** Whether they may change their name or colour once more. */
  mayRename(): boolean {
    return this.#renames.take(1, this.#nowMs());
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
