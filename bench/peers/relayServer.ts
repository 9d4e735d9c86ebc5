// A bare relay: every message goes on to the others in the room as it came. Run by `servers/peerAdapters.ts`.
import type { IncomingMessage } from 'node:http';
import { installedPeer } from './installedPeer.ts';

interface Socket {
  readyState: number;
  send(data: Uint8Array): void;
  on(event: 'message', listener: (data: Uint8Array) => void): void;
  on(event: 'close', listener: () => void): void;
}
interface Server {
  on(event: 'connection', listener: (socket: Socket, request: IncomingMessage) => void): void;
}
interface Ws {
  readonly WebSocketServer: new (options: object) => Server;
}

const { WebSocketServer } = (await import(installedPeer('ws/wrapper.mjs'))) as Ws;
const open = 1;
const { PORT, HOST } = process.env;
const rooms = new Map<string, Set<Socket>>();
const server = new WebSocketServer({ port: Number(PORT), host: HOST, perMessageDeflate: false });
server.on('connection', (socket, { url = '' }) => {
  const room = rooms.get(url) ?? new Set<Socket>();
  rooms.set(url, room.add(socket));
  socket.on('message', (data) => {
    for (const other of room) if (other !== socket && other.readyState === open) other.send(data);
  });
  socket.on('close', () => {
    room.delete(socket);
    if (room.size === 0) rooms.delete(url);
  });
});
