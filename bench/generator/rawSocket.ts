import { connect, type Socket } from 'node:net';
import { frameOf } from './frame.ts';
import { FrameScanner, type FrameSink } from './frameScanner.ts';
import { upgradeRequest } from './upgradeRequest.ts';

/** All sockets are read into one piece of memory: each chunk is used up before the next is read. */
const readBuffer = Buffer.alloc(256 * 1024);
const endOfHead = Buffer.from('\r\n\r\n');

export interface RawSocketEvents extends Omit<FrameSink, 'onPing' | 'onClose'> {
  onOpen(): void;
  /** The line is gone; with the code when the server said one. */
  onClose(code: number | null): void;
}

/** A WebSocket client with little around it: hundreds of them share one processor with what they measure. */
export class RawSocket {
  readonly #socket: Socket;
  readonly #scanner: FrameScanner;
  readonly #events: RawSocketEvents;
  #head: Buffer | null = Buffer.alloc(0);
  #closeCode: number | null = null;
  #isClosed = false;
  /** Bytes that have come since the handshake. */
  bytesIn = 0;

  constructor(
    url: string,
    subprotocols: readonly string[],
    events: RawSocketEvents,
    keptBytes?: number,
  ) {
    this.#events = events;
    const onPing = (payload: Uint8Array) => this.write(frameOf(payload, 0x8a));
    const onClose = (code: number) => {
      this.#closeCode = code;
      this.end();
    };
    this.#scanner = new FrameScanner(
      { onMessage: (payload) => events.onMessage(payload), onPing, onClose },
      keptBytes,
    );
    const { hostname, port, pathname, host } = new URL(url);
    const take = (length: number) => {
      this.#read(readBuffer.subarray(0, length));
      return true;
    };
    const onread = { buffer: readBuffer, callback: take };
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true, onread });
    this.#socket.on('connect', () =>
      this.#socket.write(upgradeRequest(pathname, host, subprotocols)),
    );
    this.#socket.on('error', () => this.#socket.destroy());
    this.#socket.on('close', () => {
      this.#isClosed = true;
      events.onClose(this.#closeCode);
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Sends a frame made by `frameOf`. */
  write(frame: Uint8Array): void {
    if (!this.#isClosed) this.#socket.write(frame);
  }

  /** Reads nothing more: what the server sends stays with it. */
  stopReading(): void {
    this.#socket.pause();
  }

  /** Hangs up without a word. */
  end(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    if (this.#head === null) {
      this.bytesIn += chunk.length;
      this.#scanner.push(chunk);
      return;
    }
    const head = Buffer.concat([this.#head, chunk]);
    const end = head.indexOf(endOfHead);
    if (end < 0) {
      this.#head = head;
      return;
    }
    if (!head.toString('latin1', 0, 12).endsWith(' 101')) {
      this.end();
      return;
    }
    this.#head = null;
    this.#events.onOpen();
    if (head.length > end + 4) this.#read(head.subarray(end + 4));
  }
}
