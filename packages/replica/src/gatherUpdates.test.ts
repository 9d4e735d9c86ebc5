import { messageTypes, syncTypes } from '@symbiomap/protocol';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import * as awarenessProtocol from 'y-protocols/awareness';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { gatherMs, gatherUpdates } from './gatherUpdates.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const sockets: FakeSocket[] = [];
class FakeSocket {
  onmessage: (event: { data: ArrayBuffer }) => void = () => {};
  onopen: () => void = () => {};
  onclose: () => void = () => {};
  binaryType = '';
  readyState = 1;
  constructor() {
    sockets.push(this);
  }
  send() {}
  close() {}
}

/** A page that is connected, and somebody else who writes. */
function openPage() {
  const yDoc = new Y.Doc();
  const provider = new WebsocketProvider('ws://model', 'board', yDoc, {
    disableBc: true,
    WebSocketPolyfill: FakeSocket as never,
  });
  const incoming = gatherUpdates(provider);
  const socket = sockets.at(-1);
  if (socket === undefined) throw new Error('No socket was opened.');
  socket.onopen();
  const receive = (frame: Uint8Array<ArrayBuffer>) =>
    socket.onmessage({ data: frame.slice().buffer });
  const other = new Y.Doc();
  other.on('update', (update: Uint8Array) => receive(frameOf(syncTypes.update, update)));
  let goes = 0;
  yDoc.on('afterTransaction', () => (goes += 1));
  const marks = yDoc.getMap('marks');
  return {
    provider,
    incoming,
    marks,
    goes: () => goes,
    write: (key: string) => other.getMap('marks').set(key, true),
    receive,
    other,
  };
}

function frameOf(type: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = createEncoder();
  writeVarUint(encoder, messageTypes.sync);
  writeVarUint(encoder, type);
  writeVarUint8Array(encoder, content);
  return toUint8Array(encoder);
}

test('the first edit is taken in at once, those on its heels together', () => {
  const { write, marks, goes } = openPage();
  write('a');
  expect(marks.has('a')).toBe(true);
  expect(goes()).toBe(1);
  for (const key of ['b', 'c', 'd']) write(key);
  expect(marks.size).toBe(1);
  vi.advanceTimersByTime(gatherMs);
  expect(marks.size).toBe(4);
  expect(goes()).toBe(2);
  vi.advanceTimersByTime(gatherMs);
  write('e');
  expect(marks.has('e')).toBe(true);
});

test('under steady edits one is never later than a burst', () => {
  const { write, marks, goes } = openPage();
  for (let count = 1; count <= 100; count += 1) {
    write(`edit ${count}`);
    vi.advanceTimersByTime(5);
    expect(count - marks.size).toBeLessThanOrEqual(Math.ceil(gatherMs / 5));
  }
  vi.advanceTimersByTime(gatherMs);
  expect(marks.size).toBe(100);
  expect(goes()).toBeLessThan(25);
});

test('what others show comes after what they wrote before it', () => {
  const { write, marks, provider, receive } = openPage();
  const shown: number[] = [];
  provider.awareness.on('change', () => shown.push(marks.size));
  const theirs = new awarenessProtocol.Awareness(new Y.Doc());
  theirs.setLocalState({ dragging: null });
  write('a');
  write('b');
  const encoder = createEncoder();
  writeVarUint(encoder, messageTypes.awareness);
  writeVarUint8Array(encoder, awarenessProtocol.encodeAwarenessUpdate(theirs, [theirs.clientID]));
  receive(toUint8Array(encoder));
  expect(shown).toEqual([2]);
  theirs.destroy();
});

test('an answer to what was asked comes after the edits before it', () => {
  const { write, marks, other, receive } = openPage();
  write('a');
  write('b');
  receive(frameOf(syncTypes.step2, Y.encodeStateAsUpdate(other)));
  expect(marks.size).toBe(2);
});

test('what cannot be read spoils nothing else', () => {
  const { write, marks, receive } = openPage();
  write('a');
  receive(frameOf(syncTypes.update, new Uint8Array([255, 255, 255, 3])));
  write('b');
  vi.advanceTimersByTime(gatherMs);
  expect([...marks.keys()].sort()).toEqual(['a', 'b']);
});

test('hanging up loses nothing', () => {
  const { write, marks, incoming } = openPage();
  write('a');
  write('b');
  incoming.stop();
  expect(marks.size).toBe(2);
});
