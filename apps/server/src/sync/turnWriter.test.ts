import { expect, test } from 'vitest';
import type { BoardSocket } from './boardSocket.ts';
import { TurnWriter } from './turnWriter.ts';

function socket(): { readonly socket: BoardSocket; readonly writes: (readonly Uint8Array[])[] } {
  const writes: (readonly Uint8Array[])[] = [];
  const recorded = {
    bufferedAmount: 100,
    sendTogether: (messages: readonly Uint8Array[]) => writes.push(messages),
  };
  return { socket: recorded as unknown as BoardSocket, writes };
}

const [edit, moves, saved] = [Uint8Array.of(1), Uint8Array.of(2, 2), Uint8Array.of(3)];

test('what a client is given in one turn is one write, in its order', async () => {
  const writer = new TurnWriter();
  const anna = socket();
  const boris = socket();
  writer.send(anna.socket, edit);
  writer.send(boris.socket, edit);
  await Promise.resolve();
  writer.send(anna.socket, moves);
  expect(writer.bufferedBytes(anna.socket)).toBe(103);
  expect(anna.writes).toEqual([]);
  await new Promise(setImmediate);
  expect(anna.writes).toEqual([[edit, moves]]);
  expect(boris.writes).toEqual([[edit]]);
  writer.send(anna.socket, saved);
  await new Promise(setImmediate);
  expect(anna.writes.at(-1)).toEqual([saved]);
  expect(writer.bufferedBytes(anna.socket)).toBe(100);
});

test('what waits can be written at once, and is not written again', async () => {
  const writer = new TurnWriter();
  const anna = socket();
  writer.flush(anna.socket);
  writer.send(anna.socket, edit);
  writer.flush(anna.socket);
  expect(anna.writes).toEqual([[edit]]);
  await new Promise(setImmediate);
  expect(anna.writes).toEqual([[edit]]);
});
