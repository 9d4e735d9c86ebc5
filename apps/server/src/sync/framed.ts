/** A whole binary message (FIN set, opcode 2), RFC 6455 section 5.2. */
const wholeBinary = 0x82;
const shortest16 = 126;
const shortest64 = 2 ** 16;

/** The last message and its frame: what goes to many goes to one after the other. */
let last: { readonly message: Uint8Array; readonly frame: Uint8Array } | null = null;

/** The websocket frame of a message, as a server sends it: unmasked. */
export function framed(message: Uint8Array): Uint8Array {
  if (last?.message === message) return last.frame;
  const { length } = message;
  const header = length < shortest16 ? 2 : length < shortest64 ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = wholeBinary;
  if (length < shortest16) frame[1] = length;
  else if (length < shortest64) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(message, header);
  last = { message, frame };
  return frame;
}
