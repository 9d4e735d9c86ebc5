import { closeReasonOf, messageTypes, offerSubprotocols } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import type { ConnectionStore } from './connectionState.ts';
import { editCountingSocket } from './editCountingSocket.ts';

/** The live line of a board to the server. */
export interface BoardConnection {
  readonly awareness: Awareness;
  close(): void;
}

/** Connects a document to its board on this page's server and keeps `store` telling how it stands. */
export function connectBoard(
  yDoc: Y.Doc,
  boardId: string,
  key: string,
  store: ConnectionStore,
): BoardConnection {
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
  const provider = new WebsocketProvider(`${scheme}://${location.host}/sync`, boardId, yDoc, {
    protocols: offerSubprotocols(key, { wantsSaved: true }),
    // Tabs of one browser meet on the server like everybody else: another path would carry presence of others.
    disableBc: true,
    WebSocketPolyfill: editCountingSocket({
      onOpen: () => store.setState({ sentEdits: 0, savedEdits: 0 }),
      onEditSent: () => store.setState(({ sentEdits }) => ({ sentEdits: sentEdits + 1 })),
    }),
  });
  provider.messageHandlers[messageTypes.saved] = (_encoder, decoder) => {
    store.setState({ savedEdits: decoding.readVarUint(decoder) });
  };
  provider.on('sync', (isSynced: boolean) => {
    store.setState(
      isSynced
        ? { isSynced, wasSynced: true, hasOfflineEdits: false, refusal: null }
        : { isSynced },
    );
  });
  provider.on('status', ({ status }) => {
    if (status === 'disconnected') store.setState({ isSynced: false });
  });
  provider.on('closed', ({ code }) =>
    store.setState({ refusal: closeReasonOf(code) ?? 'notAllowed' }),
  );
  const onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, edit: Y.Transaction) => {
    if (edit.local && !provider.synced) store.setState({ hasOfflineEdits: true });
  };
  yDoc.on('update', onUpdate);
  // Browsers tell late or never that a line is dead; these two tell that it is worth trying at once.
  const retry = () => {
    if (!provider.wsconnected && store.getState().refusal === null) provider.connect();
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') retry();
  };
  const onOffline = () => provider.disconnect();
  addEventListener('online', retry);
  addEventListener('offline', onOffline);
  document.addEventListener('visibilitychange', onVisible);
  return {
    awareness: provider.awareness,
    close: () => {
      removeEventListener('online', retry);
      removeEventListener('offline', onOffline);
      document.removeEventListener('visibilitychange', onVisible);
      yDoc.off('update', onUpdate);
      provider.destroy();
    },
  };
}
