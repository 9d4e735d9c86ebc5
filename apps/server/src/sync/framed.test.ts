import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { BoardSocket } from './boardSocket.ts';
import { framed } from './framed.ts';

test('messages of every size arrive as they are, between ordinary ones too', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const sockets = new WebSocketServer({ server, WebSocket: BoardSocket });
  onTestFinished(() => {
    sockets.close();
    server.close();
    server.closeAllConnections();
  });
  const sizes = [0, 1, 125, 126, 127, 65_535, 65_536, 200_000];
  const sent = sizes.map((size) => new Uint8Array(size).map((_, index) => index % 251));
  const expected = [
    ...sent.flatMap((message) => [message, message]),
    ...sent,
    ...sent.filter(({ length }) => length < 1_000),
  ];
  sockets.on('connection', (socket) => {
    for (const message of sent) {
      socket.sendTogether([message]);
      socket.send(message);
    }
    socket.sendTogether(sent);
    socket.sendTogether(sent.filter(({ length }) => length < 1_000));
  });
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const received: Uint8Array[] = [];
  await new Promise<void>((resolve) =>
    client.on('message', (data: Buffer) => {
      received.push(new Uint8Array(data));
      if (received.length === expected.length) resolve();
    }),
  );
  client.terminate();
  expect(received).toEqual(expected);
});

test('the frames of the same messages are made once', () => {
  const one = new Uint8Array([1, 2, 3]);
  const other = new Uint8Array([4]);
  expect(framed([one, other])).toBe(framed([one, other]));
  expect([...framed([one, other])]).toEqual([0x82, 3, 1, 2, 3, 0x82, 1, 4]);
  expect([...framed([one])]).toEqual([0x82, 3, 1, 2, 3]);
  expect(framed([one.slice()])).not.toBe(framed([one]));
});
