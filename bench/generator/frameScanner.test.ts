import { expect, test } from 'vitest';
import { frameOf } from './frame.ts';
import { FrameScanner } from './frameScanner.ts';

/** A frame as a server sends it: without a mask. */
function serverFrame(payload: Uint8Array, firstByte?: number): Buffer {
  const frame = frameOf(payload, firstByte);
  const headBytes = frame.length - payload.length;
  const head = Buffer.from(frame.subarray(0, headBytes - 4));
  head[1] = (head[1] ?? 0) & 0x7f;
  return Buffer.concat([head, payload]);
}

function scan(chunks: readonly Buffer[], keptBytes?: number) {
  const found: { messages: string[]; pings: string[]; closes: number[] } = {
    messages: [],
    pings: [],
    closes: [],
  };
  const sink = {
    onMessage: (payload: Uint8Array) => void found.messages.push(Buffer.from(payload).toString()),
    onPing: (payload: Uint8Array) => void found.pings.push(Buffer.from(payload).toString()),
    onClose: (code: number) => void found.closes.push(code),
  };
  const scanner = new FrameScanner(sink, keptBytes);
  // As with a socket, the same memory is used for every chunk.
  const memory = Buffer.alloc(1_000_000);
  for (const chunk of chunks) {
    chunk.copy(memory);
    scanner.push(memory.subarray(0, chunk.length));
  }
  return found;
}

const short = 'a';
const long = 'b'.repeat(300);
const veryLong = 'c'.repeat(70_000);
const stream = Buffer.concat([
  ...[short, long, '', veryLong].map((text) => serverFrame(Buffer.from(text))),
  serverFrame(Buffer.from('still there?'), 0x89),
  serverFrame(Buffer.from(short)),
  serverFrame(Uint8Array.of(0x11, 0x9c), 0x88),
]);

test.each([1, 2, 3, 7, 1_000, 65_536, stream.length])(
  'messages come out whole from chunks of %i bytes',
  (size) => {
    const chunks = [];
    for (let at = 0; at < stream.length; at += size) chunks.push(stream.subarray(at, at + size));
    const { messages, pings, closes } = scan(chunks);
    expect(messages).toEqual([short, long, '', veryLong, short]);
    expect(pings).toEqual(['still there?']);
    expect(closes).toEqual([4508]);
  },
);

test('of a message that comes in parts only the beginning is kept where no more is wanted', () => {
  const frame = serverFrame(Buffer.from(`head${veryLong}`));
  const after = serverFrame(Buffer.from(short));
  const { messages } = scan(
    [frame.subarray(0, 100), Buffer.concat([frame.subarray(100), after])],
    4,
  );
  expect(messages).toEqual(['head', short]);
});
