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
  sockets.on('connection', (socket) => {
    for (const message of sent) {
      socket.sendShared(message);
      socket.send(message);
    }
  });
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const received: Uint8Array[] = [];
  await new Promise<void>((resolve) =>
    client.on('message', (data: Buffer) => {
      received.push(new Uint8Array(data));
      if (received.length === 2 * sent.length) resolve();
    }),
  );
  client.terminate();
  expect(received).toEqual(sent.flatMap((message) => [message, message]));
});

test('the frame of one message is made once', () => {
  const message = new Uint8Array([1, 2, 3]);
  expect(framed(message)).toBe(framed(message));
  expect(framed(message.slice())).not.toBe(framed(message));
});
