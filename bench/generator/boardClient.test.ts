import { createServer, type Server, type Socket } from 'node:net';
import * as encoding from 'lib0/encoding';
import { expect, onTestFinished, test } from 'vitest';
import type { RoomAddress } from '../servers/adapter.ts';
import { BoardClient, type ClientListener } from './boardClient.ts';
import { hocuspocusPrefix, syncMessage } from './messages.ts';

const headBytes = 2;

/** A server that lets everybody in, and hears and says what it is told to. */
async function startServer(
  say: (hears: (listener: (payload: Buffer) => void) => void, socket: Socket) => void,
) {
  const server: Server = createServer((socket) => {
    let listener: (payload: Buffer) => void = () => {};
    socket.once('data', () => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n');
      socket.on('data', (chunk: Buffer) => {
        // All that is sent here is short; frames may come together.
        for (let at = 0; at < chunk.length;) {
          const length = (chunk[at + 1] ?? 0) & 0x7f;
          listener(chunk.subarray(at + headBytes + 4, at + headBytes + 4 + length));
          at += headBytes + 4 + length;
        }
      });
      say((next) => (listener = next), socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

function addressOf(port: number, wire: RoomAddress['wire']): RoomAddress {
  return { url: `ws://127.0.0.1:${port}/room`, subprotocols: [], wire, documentName: 'room' };
}

function join(address: RoomAddress, listener: ClientListener = {}): BoardClient {
  const client = new BoardClient(address, listener);
  onTestFinished(() => client.end());
  return client;
}

const framed = (payload: Uint8Array) =>
  Buffer.concat([Uint8Array.of(0x82, payload.length), payload]);
const ofHocuspocus = (...parts: (number | Uint8Array)[]) =>
  framed(
    encoding.encode((encoder) => {
      encoding.writeUint8Array(encoder, hocuspocusPrefix('room'));
      for (const part of parts)
        if (typeof part === 'number') encoding.writeVarUint(encoder, part);
        else encoding.writeUint8Array(encoder, part);
    }),
  );

test('a y-websocket client asks, answers step 1 with nothing, and hears the answer and updates', async () => {
  const state = Uint8Array.of(7, 7, 7);
  const heard: string[] = [];
  const port = await startServer((hears, socket) => {
    socket.write(framed(syncMessage('step1', Uint8Array.of(0))));
    hears((payload) => {
      heard.push(payload.toString('hex'));
      if (heard.length < 2) return;
      socket.write(framed(syncMessage('step2', state)));
      socket.write(framed(syncMessage('update', Uint8Array.of(9))));
    });
  });
  const updates: number[] = [];
  const client = join(addressOf(port, 'y-websocket'), {
    onUpdate: ([first = 0]) => void updates.push(first),
  });
  await client.admitted;
  expect([...(await client.sync())]).toEqual([...state]);
  await expect.poll(() => updates).toEqual([9]);
  const step1 = Buffer.from(syncMessage('step1', Uint8Array.of(0))).toString('hex');
  const step2 = Buffer.from(syncMessage('step2', Uint8Array.of(0, 0))).toString('hex');
  expect(heard.sort()).toEqual([step1, step2].sort());
  expect(client.updatesSent).toBe(1);
});

test('a Hocuspocus client names the document, shows a token, and counts what is acknowledged', async () => {
  const heard: Buffer[] = [];
  const port = await startServer((hears, socket) => {
    hears((payload) => {
      heard.push(Buffer.from(payload));
      // Auth, authenticated, scope; then two acknowledgements.
      if (heard.length === 1)
        socket.write(
          ofHocuspocus(
            2,
            2,
            encoding.encode((to) => encoding.writeVarString(to, 'read-write')),
          ),
        );
      else socket.write(Buffer.concat([ofHocuspocus(8, 1), ofHocuspocus(8, 1)]));
    });
  });
  const kept: number[] = [];
  const client = join(addressOf(port, 'hocuspocus'), { onKept: (count) => void kept.push(count) });
  await client.admitted;
  client.sendUpdate(Uint8Array.of(5));
  await expect.poll(() => kept).toEqual([1, 2]);
  const prefix = Buffer.from(hocuspocusPrefix('room'));
  expect(heard.map((message) => message.subarray(0, prefix.length))).toEqual([prefix, prefix]);
  expect([...(heard[1]?.subarray(prefix.length) ?? [])]).toEqual([
    ...syncMessage('update', Uint8Array.of(5)),
  ]);
});

test('a client that is not let in says so', async () => {
  const server = createServer((socket) => socket.end('HTTP/1.1 403 Refused\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(join(addressOf(port, 'y-websocket')).admitted).rejects.toThrow('closed the line');
});
