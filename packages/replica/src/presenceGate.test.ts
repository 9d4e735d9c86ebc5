import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { presenceGate } from './presenceGate.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function frame(entries: readonly (readonly [client: number, state: unknown])[]) {
  const yDoc = new Y.Doc();
  const awareness = new Awareness(yDoc);
  const states = new Map<number, Record<string, unknown>>();
  for (const [client, state] of entries) {
    awareness.meta.set(client, { clock: 1, lastUpdated: 0 });
    if (state !== null) states.set(client, { state });
  }
  const clients = entries.map(([client]) => client);
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1);
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, clients, states));
  awareness.destroy();
  return encoding.toUint8Array(encoder);
}

/** What y-websocket's other end reads out of a frame. */
function read(sent: Uint8Array): unknown[] {
  const decoder = decoding.createDecoder(sent);
  expect(decoding.readVarUint(decoder)).toBe(1);
  const entries = decoding.createDecoder(decoding.readVarUint8Array(decoder));
  return Array.from({ length: decoding.readVarUint(entries) }, () => {
    const client = decoding.readVarUint(entries);
    decoding.readVarUint(entries);
    const state = JSON.parse(decoding.readVarString(entries)) as { state: unknown } | null;
    return [client, state?.state ?? null];
  });
}

function openGate() {
  const sent: unknown[] = [];
  const gate = presenceGate(7, (own) => sent.push(...read(own)));
  return { gate, sent };
}

test('of what y-websocket would repeat of everybody, only the own entry goes out', () => {
  const { gate, sent } = openGate();
  gate.send(
    frame([
      [1, 'a'],
      [7, 'mine'],
      [9, 'b'],
    ]),
  );
  gate.send(frame([[1, 'c']]));
  expect(sent).toEqual([[7, 'mine']]);
});

test('ten times a second is enough, and the last word is always said', async () => {
  const { gate, sent } = openGate();
  for (let step = 0; step < 45; step += 1) {
    gate.send(frame([[7, step]]));
    await vi.advanceTimersByTimeAsync(10);
  }
  expect(sent).toEqual([
    [7, 0],
    [7, 9],
    [7, 19],
    [7, 29],
    [7, 39],
  ]);
  await vi.advanceTimersByTimeAsync(100);
  expect(sent.at(-1)).toEqual([7, 44]);
});

test('who leaves says so at once, and nothing after it', async () => {
  const { gate, sent } = openGate();
  gate.send(frame([[7, 'here']]));
  gate.send(frame([[7, 'there']]));
  gate.send(frame([[7, null]]));
  expect(sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([
    [7, 'here'],
    [7, null],
  ]);
});

test('a connection that is closed sends nothing more', async () => {
  const { gate, sent } = openGate();
  gate.send(frame([[7, 1]]));
  gate.send(frame([[7, 2]]));
  gate.close();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual([[7, 1]]);
});
