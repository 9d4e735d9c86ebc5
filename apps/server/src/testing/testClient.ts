import type { Role } from '@symbiomap/protocol';
import { onTestFinished } from 'vitest';
import { WebSocket as NodeWebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { TestBoard } from './testServer.ts';

// Each provider listens to the end of the process; a test has dozens.
process.setMaxListeners(0);

/** An unmodified y-websocket client. */
export interface TestClient {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  readonly board: Y.Map<unknown>;
  /** How the server ended it for good; `null` while it has not. */
  readonly closedWith: () => number | null;
  /** Every close code so far; a client may come back after some. */
  readonly closeCodes: readonly number[];
}

/** Connects an unmodified y-websocket client to a board, the way its documentation says. */
export function connectClient(
  { url }: { readonly url: string },
  board: TestBoard,
  role: Role,
  {
    doc = new Y.Doc(),
    WebSocket: socketClass = NodeWebSocket,
  }: { doc?: Y.Doc; WebSocket?: typeof NodeWebSocket } = {},
): TestClient {
  const provider = new WebsocketProvider(`${url.replace('http', 'ws')}/sync`, board.id, doc, {
    protocols: ['symbiomap.1', `key.${board.keys[role]}`],
    WebSocketPolyfill: socketClass as unknown as typeof WebSocket,
    disableBc: true,
  });
  let closedWith: number | null = null;
  const closeCodes: number[] = [];
  provider.on('closed', ({ code }) => (closedWith = code));
  provider.on('connection-close', (event) => {
    if (event !== null) closeCodes.push(event.code);
  });
  onTestFinished(() => {
    provider.destroy();
    doc.destroy();
  });
  return { doc, provider, board: doc.getMap('board'), closedWith: () => closedWith, closeCodes };
}
