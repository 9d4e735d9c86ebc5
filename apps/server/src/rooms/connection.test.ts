import type { CloseReason } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import { Connection } from './connection.ts';

function connectionWith(line: { waitingBytes: number }) {
  const sent: Uint8Array[] = [];
  const closed: CloseReason[] = [];
  let nowMs = 0;
  const connection = new Connection({
    role: 'editor',
    wantsSaved: false,
    transport: {
      send: (frame) => void sent.push(frame),
      close: (reason) => void closed.push(reason),
      bufferedBytes: () => line.waitingBytes,
    },
    nowMs: () => nowMs,
  });
  return { connection, sent, closed, wait: (ms: number) => (nowMs += ms) };
}

const frame = new Uint8Array([1]);
const megabyte = 1024 * 1024;

test('a client that lags behind gets no presence, but every edit', () => {
  const { connection, sent } = connectionWith({ waitingBytes: 2 * megabyte });
  connection.sendPresence(frame);
  expect(sent).toHaveLength(0);
  connection.send(frame);
  expect(sent).toHaveLength(1);
});

test('a client that does not keep up at all is sent away to come back, once', () => {
  const { connection, sent, closed } = connectionWith({ waitingBytes: 9 * megabyte });
  connection.send(frame);
  connection.send(frame);
  expect(sent).toHaveLength(0);
  expect(closed).toEqual(['tooSlow']);
});

test('a large board on its way does not make a client a slow one', () => {
  const line = { waitingBytes: 0 };
  const { connection, closed } = connectionWith(line);
  connection.sendState(new Uint8Array(20 * megabyte));
  line.waitingBytes = 20 * megabyte;
  connection.send(frame);
  expect(closed).toEqual([]);
  line.waitingBytes = 29 * megabyte;
  connection.send(frame);
  expect(closed).toEqual(['tooSlow']);
});

test('silence is broken only where there is silence', () => {
  const { connection, sent, wait } = connectionWith({ waitingBytes: 0 });
  wait(14_000);
  connection.breakSilence(15_000);
  expect(sent).toHaveLength(0);
  wait(1_000);
  connection.breakSilence(15_000);
  connection.breakSilence(15_000);
  expect(sent).toHaveLength(1);
});
