import { messageTypes, syncTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import type { RoomAddress } from '../servers/adapter.ts';
import { frameOf } from './frame.ts';
import { hocuspocusPrefix, hocuspocusToken, presenceMessage, syncMessage } from './messages.ts';
import { RawSocket } from './rawSocket.ts';

/** What a client hears. Bytes are valid during the call only. */
export interface ClientListener {
  onUpdate?(update: Uint8Array): void;
  /** The entries of a presence message: count, then id, clock and text of each. */
  onPresence?(entries: Uint8Array): void;
  /** So many of its sync updates the server calls kept; the answer to step 1 is the first of them. */
  onKept?(count: number): void;
  onClose?(code: number | null): void;
}

export interface ClientOptions extends ClientListener {
  /** Of longer messages only so much is kept: the full state is too much to copy for each of fifty who join. */
  readonly keptBytes?: number;
}

/** Types of Hocuspocus beside those of y-websocket. */
const hocuspocusTypes = { syncReply: 4, syncStatus: 8, ping: 9, pong: 10 } as const;
const authenticated = 2;
const emptyUpdate = Uint8Array.of(0, 0);
const emptyStateVector = Uint8Array.of(0);

/** One connection to one room, in the words of its server. It has no document: it counts what comes. */
export class BoardClient {
  /** Resolves when the server has let it in; rejects when it hangs up before. */
  readonly admitted: Promise<void>;
  readonly #address: RoomAddress;
  readonly #options: ClientOptions;
  readonly #socket: RawSocket;
  readonly #prefix: Uint8Array;
  readonly #decoder = new decoding.Decoder<ArrayBufferLike>(new Uint8Array());
  readonly #admission: (error: Error | null) => void;
  #whenSynced: { resolve(state: Uint8Array): void; reject(error: Error): void } | null = null;
  #kept = 0;
  #updatesSent = 0;

  constructor(address: RoomAddress, options: ClientOptions = {}) {
    this.#address = address;
    this.#options = options;
    const isHocuspocus = address.wire === 'hocuspocus';
    this.#prefix = isHocuspocus ? hocuspocusPrefix(address.documentName) : new Uint8Array();
    let admit: (error: Error | null) => void = () => {};
    this.admitted = new Promise((resolve, reject) => {
      admit = (error) => (error === null ? resolve() : reject(error));
    });
    this.admitted.catch(() => {});
    this.#admission = admit;
    const events = {
      onOpen: () => {
        if (isHocuspocus) this.send(hocuspocusToken());
        else admit(null);
      },
      onMessage: (payload: Uint8Array) => this.#hear(payload),
      onClose: (code: number | null) => {
        const error = new Error(`${address.url} closed the line: ${code ?? 'no code'}`);
        admit(error);
        this.#whenSynced?.reject(error);
        options.onClose?.(code);
      },
    };
    this.#socket = new RawSocket(address.url, address.subprotocols, events, options.keptBytes);
  }

  get isClosed(): boolean {
    return this.#socket.isClosed;
  }

  /** So many updates it has sent, its answer to step 1 among them: what `onKept` counts. */
  get updatesSent(): number {
    return this.#updatesSent;
  }

  get bytesIn(): number {
    return this.#socket.bytesIn;
  }

  /** Asks for what it lacks; resolves with the answer, rejects when the line is closed instead. With `keptBytes`: with its beginning. A relay has none. */
  sync(stateVector: Uint8Array = emptyStateVector): Promise<Uint8Array> {
    if (this.#address.wire === 'relay') return Promise.resolve(emptyUpdate);
    return new Promise((resolve, reject) => {
      this.#whenSynced = { resolve, reject };
      this.send(syncMessage('step1', stateVector));
    });
  }

  /** A message as this client's server wants it, ready to be written many times. */
  frameFor(message: Uint8Array): Buffer {
    return frameOf(this.#prefix.length === 0 ? message : Buffer.concat([this.#prefix, message]));
  }

  /** Writes what `frameFor` made. */
  write(frame: Uint8Array): void {
    this.#socket.write(frame);
  }

  send(message: Uint8Array): void {
    this.write(this.frameFor(message));
  }

  sendUpdate(update: Uint8Array): void {
    this.#updatesSent += 1;
    this.send(syncMessage('update', update));
  }

  sendPresence(clientId: number, clock: number, json: string): void {
    this.send(presenceMessage(clientId, clock, json));
  }

  stopReading(): void {
    this.#socket.stopReading();
  }

  /** Hangs up without a word, as a laptop does that is closed. */
  end(): void {
    this.#socket.end();
  }

  #hear(message: Uint8Array): void {
    const { wire } = this.#address;
    const decoder = this.#decoder;
    decoder.arr = message;
    decoder.pos = wire === 'hocuspocus' ? this.#prefix.length : 0;
    const type = decoding.readVarUint(decoder);
    if (type === messageTypes.sync) this.#hearSync();
    else if (type === messageTypes.awareness) this.#options.onPresence?.(this.#payload());
    else if (wire === 'hocuspocus') this.#hearHocuspocus(type);
    else if (type === messageTypes.saved) this.#options.onKept?.(decoding.readVarUint(decoder));
  }

  #hearSync(): void {
    const kind = decoding.readVarUint(this.#decoder);
    if (kind === syncTypes.update) this.#options.onUpdate?.(this.#payload());
    else if (kind === syncTypes.step2) {
      this.#whenSynced?.resolve(Uint8Array.from(this.#payload()));
      this.#whenSynced = null;
    } else if (this.#address.wire !== 'relay') {
      this.#updatesSent += 1;
      this.send(syncMessage('step2', emptyUpdate));
    }
  }

  #hearHocuspocus(type: number): void {
    if (type === hocuspocusTypes.syncReply) this.#hearSync();
    else if (type === hocuspocusTypes.ping) this.send(Uint8Array.of(hocuspocusTypes.pong));
    else if (type === hocuspocusTypes.syncStatus) this.#options.onKept?.((this.#kept += 1));
    else if (type === messageTypes.auth) {
      if (decoding.readVarUint(this.#decoder) === authenticated) this.#admission(null);
      else this.end();
    }
  }

  /** The rest of a message, less if only its beginning was kept. */
  #payload(): Uint8Array {
    const length = decoding.readVarUint(this.#decoder);
    const { arr, pos } = this.#decoder;
    return arr.subarray(pos, pos + length);
  }
}
