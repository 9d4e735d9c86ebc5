import { messageTypes, syncTypes } from '@symbiomap/protocol';
import { presenceGate, type PresenceGate } from './presenceGate.ts';

/** The part of a WebSocket that is used here; browsers' and Node's have it. */
export interface Socket {
  readonly readyState: number;
  send(data: Uint8Array<ArrayBuffer>): void;
  close(code?: number, reason?: string): void;
}
export type SocketClass = new (url: string, protocols?: string[]) => Socket;

/** What `readyState` is while messages can be sent. */
const open = 1;

/** Told of each new connection and of each message with edits that goes out over it. */
export interface SentEdits {
  connectionOpened(): void;
  /** All that the document holds and the server lacks. */
  answerSent(): void;
  updateSent(): void;
}

/**
 * A WebSocket class that tells which of its messages carry edits, and lets only one's own presence out. The server
 * answers "all up to your nth is saved"; only who counts what went out can tell what that is.
 */
export function replicaSocket(Base: SocketClass, clientId: number, edits: SentEdits): SocketClass {
  return class extends Base {
    readonly #presence: PresenceGate;

    constructor(url: string, protocols?: string[]) {
      super(url, protocols);
      this.#presence = presenceGate(clientId, (frame) => {
        // It may have been put off until the line was closing.
        if (this.readyState === open) super.send(frame);
      });
      edits.connectionOpened();
    }

    override send(data: Uint8Array<ArrayBuffer>): void {
      if (data[0] === messageTypes.awareness) {
        this.#presence.send(data);
        return;
      }
      if (data[0] === messageTypes.sync && data[1] === syncTypes.step2) edits.answerSent();
      if (data[0] === messageTypes.sync && data[1] === syncTypes.update) edits.updateSent();
      super.send(data);
    }

    override close(code?: number, reason?: string): void {
      this.#presence.close();
      super.close(code, reason);
    }
  };
}
