import type { ServerProcess } from './serverProcess.ts';

/** The servers that are measured beside each other, and the bare relay that knows nothing of documents. */
export const adapterNames = ['symbiomap', 'y-websocket-server', 'hocuspocus', 'relay'] as const;
export type AdapterName = (typeof adapterNames)[number];

/** Where a room is and how to speak there. */
export interface RoomAddress {
  readonly url: string;
  readonly subprotocols: readonly string[];
  /** Hocuspocus names the document in every message and lets nobody in without a token; a relay says nothing. */
  readonly wire: 'y-websocket' | 'hocuspocus' | 'relay';
  readonly documentName: string;
}

/** Where a server is started. */
export interface ServerPlace {
  readonly port: number;
  /** An empty folder, or the one that it left. */
  readonly dataFolder: string;
}

/** How to start one of the servers, and how to come into a room of it. */
export interface Adapter {
  readonly name: AdapterName;
  /** Whether it promises to bring content back after a restart. */
  readonly keepsContent: boolean;
  start(place: ServerPlace): Promise<ServerProcess>;
  /** A new, empty room. Its address holds after a restart on the same port. */
  openRoom(place: ServerPlace, name: string): Promise<RoomAddress>;
}
