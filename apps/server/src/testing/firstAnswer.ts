import { messageTypes, syncTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { syncStep1Frame } from '../rooms/frames.ts';
import { eventually } from './eventually.ts';
import { connectRaw } from './rawClient.ts';
import type { TestBoard } from './testServer.ts';

/** The document that the server's first answer to a newcomer holds: nothing that trickles in later. */
export async function firstAnswer(
  server: { readonly url: string },
  board: TestBoard,
): Promise<Y.Doc> {
  const client = await connectRaw(server, board.id, board.keys.viewer);
  client.socket.send(syncStep1Frame(Y.encodeStateVector(new Y.Doc())));
  let answer: Uint8Array | undefined;
  await eventually(
    'the first answer',
    () => (answer = client.received.map(stateIn).find((state) => state !== null)) !== undefined,
    20_000,
  );
  client.socket.close();
  await client.closed;
  const doc = new Y.Doc();
  if (answer !== undefined) Y.applyUpdate(doc, answer);
  return doc;
}

/** Whether a document holds all of these updates: applying them changes nothing. They are in it afterwards. */
export function holds(doc: Y.Doc, updates: readonly Uint8Array[]): boolean {
  const changes: Uint8Array[] = [];
  const note = (change: Uint8Array) => void changes.push(change);
  doc.on('update', note);
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update);
  });
  doc.off('update', note);
  const { pendingStructs, pendingDs } = doc.store;
  return changes.length === 0 && pendingStructs === null && pendingDs === null;
}

function stateIn(frame: Uint8Array): Uint8Array | null {
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) !== messageTypes.sync) return null;
  if (decoding.readVarUint(decoder) !== syncTypes.step2) return null;
  return decoding.readVarUint8Array(decoder);
}
