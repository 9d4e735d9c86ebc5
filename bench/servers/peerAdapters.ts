import { fileURLToPath } from 'node:url';
import { installedPeer } from '../peers/installedPeer.ts';
import type { Adapter, RoomAddress } from './adapter.ts';
import { ServerProcess } from './serverProcess.ts';

const ownScript = (name: string) => fileURLToPath(new URL(`../peers/${name}`, import.meta.url));

function addressIn(wire: RoomAddress['wire'], url: string, documentName: string): RoomAddress {
  return { url, subprotocols: [], wire, documentName };
}

/** `@y/websocket-server`, started by its own command. Without storage: that is how it starts. */
export const yWebsocketServer: Adapter = {
  name: 'y-websocket-server',
  keepsContent: false,
  start: ({ port }) =>
    ServerProcess.start(port, {
      script: installedPeer('@y/websocket-server/src/server.js'),
      environment: {},
    }),
  openRoom: ({ port }, name) =>
    Promise.resolve(addressIn('y-websocket', `ws://127.0.0.1:${port}/${name}`, name)),
};

/** Hocuspocus with its default settings and SQLite storage. */
export const hocuspocus: Adapter = {
  name: 'hocuspocus',
  keepsContent: true,
  start: ({ port, dataFolder }) =>
    ServerProcess.start(port, {
      script: ownScript('hocuspocusServer.ts'),
      environment: { DATA_FOLDER: dataFolder },
    }),
  openRoom: ({ port }, name) =>
    Promise.resolve(addressIn('hocuspocus', `ws://127.0.0.1:${port}`, name)),
};

/** Sends on every message as it is: what a websocket costs without a document. */
export const relay: Adapter = {
  name: 'relay',
  keepsContent: false,
  start: ({ port }) =>
    ServerProcess.start(port, { script: ownScript('relayServer.ts'), environment: {} }),
  openRoom: ({ port }, name) =>
    Promise.resolve(addressIn('relay', `ws://127.0.0.1:${port}/${name}`, name)),
};
