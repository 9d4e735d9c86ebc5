/** What a scanner finds. Bytes that are handed out belong to the caller's chunk: they are valid during the call. */
export interface FrameSink {
  /** A message, or the beginning of one that is longer than the scanner keeps. */
  onMessage(payload: Uint8Array): void;
  onPing(payload: Uint8Array): void;
  /** The other side says goodbye. */
  onClose(code: number): void;
}

const noCode = 1005;

/**
 * Takes what a server sends apart into WebSocket messages, in place: a generator of load sinks several hundred
 * thousand of them a second. Of longer messages than `keptBytes` only so much is kept.
 */
export class FrameScanner {
  readonly #sink: FrameSink;
  readonly #keptBytes: number;
  /** The beginning of a header that is not whole yet. */
  #header = Buffer.alloc(0);
  /** A message of which a part has come. */
  #kept: Buffer | null = null;
  #opcode = 0;
  #length = 0;
  #seen = 0;

  constructor(sink: FrameSink, keptBytes = Number.POSITIVE_INFINITY) {
    this.#sink = sink;
    this.#keptBytes = keptBytes;
  }

  push(chunk: Buffer): void {
    let at = this.#kept === null ? 0 : this.#continue(chunk);
    let bytes = chunk;
    if (this.#header.length > 0) {
      bytes = Buffer.concat([this.#header, chunk]);
      this.#header = Buffer.alloc(0);
    }
    while (at < bytes.length) {
      const start = at;
      const payloadAt = this.#readHeader(bytes, start);
      if (payloadAt === null) {
        this.#header = Buffer.from(bytes.subarray(start));
        return;
      }
      at = payloadAt + this.#length;
      if (at <= bytes.length) {
        this.#handOut(bytes.subarray(payloadAt, at));
        continue;
      }
      this.#seen = 0;
      this.#kept = Buffer.allocUnsafe(Math.min(this.#length, this.#keptBytes));
      this.#continue(bytes.subarray(payloadAt));
      return;
    }
  }

  /** Where the payload of the frame at `at` begins; `null` when its header is not whole. */
  #readHeader(bytes: Buffer, at: number): number | null {
    const left = bytes.length - at;
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    const headerBytes = second < 126 ? 2 : second === 126 ? 4 : 10;
    if (left < 2 || left < headerBytes) return null;
    if ((first & 0x80) === 0)
      throw new Error('A message in parts: none of the servers sends them.');
    this.#opcode = first & 15;
    if (second < 126) this.#length = second;
    else if (second === 126) this.#length = bytes.readUInt16BE(at + 2);
    else this.#length = Number(bytes.readBigUInt64BE(at + 2));
    return at + headerBytes;
  }

  /** Goes on with the message that is not whole; how many bytes of the chunk are its. */
  #continue(chunk: Buffer): number {
    const kept = this.#kept;
    if (kept === null) return 0;
    const taken = Math.min(chunk.length, this.#length - this.#seen);
    if (this.#seen < kept.length)
      kept.set(chunk.subarray(0, Math.min(taken, kept.length - this.#seen)), this.#seen);
    this.#seen += taken;
    if (this.#seen === this.#length) {
      this.#kept = null;
      this.#handOut(kept);
    }
    return taken;
  }

  #handOut(payload: Buffer): void {
    if (this.#opcode === 8)
      this.#sink.onClose(payload.length < 2 ? noCode : payload.readUInt16BE(0));
    else if (this.#opcode === 9) this.#sink.onPing(payload);
    else if (this.#opcode < 8) this.#sink.onMessage(payload);
  }
}
