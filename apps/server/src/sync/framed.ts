/** A whole binary message (FIN set, opcode 2), RFC 6455 section 5.2. */
const wholeBinary = 0x82;
const shortest16 = 126;
const shortest64 = 2 ** 16;

/** The last messages and their frames: what goes to many goes to one after the other. */
let last: { readonly messages: readonly Uint8Array[]; readonly frames: Uint8Array } | null = null;

/** The websocket frames of some messages, one after the other, as a server sends them: unmasked. */
export function framed(messages: readonly Uint8Array[]): Uint8Array {
  if (last !== null && isSame(last.messages, messages)) return last.frames;
  let size = 0;
  for (const { length } of messages) size += headerSize(length) + length;
  const frames = Buffer.allocUnsafe(size);
  let at = 0;
  for (const message of messages) {
    at = writeHeader(frames, at, message.length);
    frames.set(message, at);
    at += message.length;
  }
  last = { messages, frames };
  return frames;
}

function isSame(some: readonly Uint8Array[], others: readonly Uint8Array[]): boolean {
  return some.length === others.length && some.every((message, index) => message === others[index]);
}

function headerSize(length: number): number {
  if (length < shortest16) return 2;
  return length < shortest64 ? 4 : 10;
}

/** Writes a frame's header at a place; gives the place after it. */
function writeHeader(frames: Buffer, at: number, length: number): number {
  frames[at] = wholeBinary;
  if (length < shortest16) {
    frames[at + 1] = length;
    return at + 2;
  }
  if (length < shortest64) {
    frames[at + 1] = 126;
    return frames.writeUInt16BE(length, at + 2);
  }
  frames[at + 1] = 127;
  return frames.writeBigUInt64BE(BigInt(length), at + 2);
}
