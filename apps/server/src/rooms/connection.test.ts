import type { CloseReason } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import { personIdOf } from '@symbiomap/protocol';
import { Connection } from './connection.ts';
import { defaultLimits } from './limits.ts';

function connectionWith(line: { waitingBytes: number }, person: string | null = null) {
  const sent: Uint8Array[] = [];
  const closed: CloseReason[] = [];
  let nowMs = 0;
  const connection = new Connection({
    role: 'editor',
    wantsSaved: false,
    linkId: 'link',
    expiresAtMs: null,
    person,
    limits: defaultLimits,
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

test('who has proven nothing may be anyone, once, but not someone who can prove it', () => {
  const proven = personIdOf('A'.repeat(22));
  const { connection } = connectionWith({ waitingBytes: 0 });
  expect(connection.isPerson(proven)).toBe(false);
  expect(connection.isPerson('anna')).toBe(true);
  expect(connection.isPerson('boris')).toBe(false);
  expect(connection.person).toBe('anna');
});

test('who has proven who they are is that person and no other', () => {
  const proven = personIdOf('A'.repeat(22));
  const { connection } = connectionWith({ waitingBytes: 0 }, proven);
  expect(connection.isPerson('anna')).toBe(false);
  expect(connection.isPerson(proven)).toBe(true);
  expect(connection.writer).toBe(proven);
});

test('more messages than a person makes are too many; after a moment some may come again', () => {
  const { connection, wait } = connectionWith({ waitingBytes: 0 });
  const through = () => Array.from({ length: 500 }, () => connection.maySend(10)).filter(Boolean);
  expect(through()).toHaveLength(200);
  wait(1_000);
  expect(through()).toHaveLength(60);
});
