/** A frame as a client sends it. Its mask is zero: the server takes it off all the same. */
export function frameOf(payload: Uint8Array, firstByte = 0x82): Buffer {
  const { length } = payload;
  const headBytes = length < 126 ? 6 : length < 65_536 ? 8 : 14;
  const frame = Buffer.allocUnsafe(headBytes + length);
  frame[0] = firstByte;
  if (length < 126) frame[1] = 0x80 | length;
  else if (length < 65_536) {
    frame[1] = 0x80 | 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 0x80 | 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.fill(0, headBytes - 4, headBytes);
  frame.set(payload, headBytes);
  return frame;
}
