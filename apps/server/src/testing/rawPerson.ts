import { messageTypes, offerSubprotocols, syncTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { syncStep1Frame, updateFrame } from '../rooms/frames.ts';
import { connectRaw, type RawClient } from './rawClient.ts';

export interface RawPersonOptions {
  readonly personSecret?: string;
  readonly clientId?: number;
}

/** Someone who speaks the protocol by hand: nothing stands between what they do to their document and the wire. */
export interface RawPerson {
  readonly doc: Y.Doc;
  readonly client: RawClient;
  /** The updates of others that have come since they were let in. */
  readonly updatesSeen: () => number;
  /** Sends one transaction as one update; resolves with `committed` when it is told so, or with the close code. */
  edit(run: (doc: Y.Doc) => void): Promise<'committed' | number>;
}

/** Opens a board and takes in its state. */
export async function connectRawPerson(
  server: { readonly url: string },
  boardId: string,
  key: string,
  { personSecret, clientId }: RawPersonOptions = {},
): Promise<RawPerson> {
  const doc = new Y.Doc();
  if (clientId !== undefined) doc.clientID = clientId;
  const subprotocols = offerSubprotocols(key, {
    wantsSaved: true,
    personSecret: personSecret ?? null,
  });
  const client = await connectRaw(server, boardId, key, { subprotocols });
  let sent = 0;
  let updatesSeen = 0;
  let isSynced = () => {};
  const synced = new Promise<void>((resolve) => (isSynced = resolve));
  const awaited = new Map<number, () => void>();
  const take = (frame: Uint8Array) => {
    const decoder = decoding.createDecoder(frame);
    const type = decoding.readVarUint(decoder);
    if (type === messageTypes.saved) {
      const saved = decoding.readVarUint(decoder);
      for (const [count, resolve] of awaited) if (count <= saved) resolve();
    }
    if (type !== messageTypes.sync) return;
    const syncType = decoding.readVarUint(decoder);
    if (syncType === syncTypes.step1) return;
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder), 'server');
    if (syncType === syncTypes.step2) isSynced();
    else updatesSeen += 1;
  };
  let taken = 0;
  const takeAll = () => {
    for (const frame of client.received.slice(taken)) take(frame);
    taken = client.received.length;
  };
  client.socket.on('message', takeAll);
  takeAll();
  client.socket.send(syncStep1Frame(Y.encodeStateVector(doc)));
  await synced;
  const edit: RawPerson['edit'] = (run) => {
    const updates: Uint8Array[] = [];
    const note = (update: Uint8Array) => updates.push(update);
    doc.on('update', note);
    doc.transact(() => run(doc));
    doc.off('update', note);
    sent += 1;
    const saved = new Promise<'committed'>((resolve) =>
      awaited.set(sent, () => resolve('committed')),
    );
    client.socket.send(updateFrame(Y.mergeUpdates(updates)));
    return Promise.race([saved, client.closed]);
  };
  return { doc, client, updatesSeen: () => updatesSeen, edit };
}
