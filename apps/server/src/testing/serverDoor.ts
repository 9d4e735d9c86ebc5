import { WebSocket as NodeWebSocket } from 'ws';

/** The way to a server that is restarted: it may lead to a new address, or be shut, without its clients being told. */
export interface ServerDoor {
  /** What clients call: they keep this address whatever stands behind the door. */
  readonly url: string;
  /** A WebSocket class whose sockets go through this door. */
  readonly WebSocket: typeof NodeWebSocket;
  open(server: { readonly url: string }): void;
  /** From here on nobody comes in. Who is in stays. */
  shut(): void;
}

/** Nobody listens there: a connection is refused at once. */
const nowhere = 'ws://127.0.0.1:9';

/** Makes a door that is shut. */
export function serverDoor(): ServerDoor {
  const url = 'http://door';
  let behind = nowhere;
  class DoorSocket extends NodeWebSocket {
    constructor(address: string, protocols?: string[]) {
      super(address.replace('ws://door', behind), protocols);
    }
  }
  return {
    url,
    WebSocket: DoorSocket as unknown as typeof NodeWebSocket,
    open: (server) => void (behind = server.url.replace('http://localhost', 'ws://127.0.0.1')),
    shut: () => void (behind = nowhere),
  };
}
