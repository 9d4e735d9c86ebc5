import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { keyOf, type BoardServer, type Role, type ServedBoard } from './boardServer.ts';

/** A program that knows nothing of Symbiomap but its documentation: y-websocket as it comes, and Yjs. */
export interface BareClient {
  readonly companies: Y.Map<Y.Map<unknown>>;
  readonly flows: Y.Map<Y.Map<unknown>>;
  company(id: string): Y.Map<unknown>;
  addCompany(id: string, name: string, position: { readonly x: number; readonly y: number }): void;
  /** How the server ended it for good; `null` while it has not. */
  closedWith(): number | null;
  close(): void;
}

/** Connects to a board as `docs/board-document.md` says; resolves when the board has arrived. */
export async function connectBareClient(
  server: BoardServer,
  board: ServedBoard,
  role: Role,
): Promise<BareClient> {
  const doc = new Y.Doc();
  const address = `${server.url.replace('http', 'ws')}/sync`;
  const provider = new WebsocketProvider(address, board.id, doc, {
    protocols: ['symbiomap.1', `key.${keyOf(board.links[role])}`],
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  let closedWith: number | null = null;
  provider.on('closed', ({ code }) => (closedWith = code));
  await new Promise<void>((resolve) => provider.once('sync', () => resolve()));
  const companies = doc.getMap<Y.Map<unknown>>('companies');
  return {
    companies,
    flows: doc.getMap('flows'),
    company: (id) => {
      const company = companies.get(id);
      if (company === undefined) throw new Error(`No company ${id}`);
      return company;
    },
    addCompany: (id, name, position) =>
      void companies.set(
        id,
        new Y.Map<unknown>(Object.entries({ name, kind: 'company', position })),
      ),
    closedWith: () => closedWith,
    close: () => {
      provider.destroy();
      doc.destroy();
    },
  };
}
