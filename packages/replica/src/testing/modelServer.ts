import { closeCodes, messageTypes, syncTypes } from '@symbiomap/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import type { SocketClass } from '../replicaSocket.ts';
import { modelSocket, type ServerEnd } from './modelSocket.ts';

interface Client {
  readonly end: ServerEnd;
  received: number;
  /** Asked what it has, and it has not answered. */
  isAsked: boolean;
  leftOut: number;
}

interface Waiting {
  readonly client: Client;
  readonly count: number;
  readonly update: Uint8Array;
}

/** A server small enough to be seen to be right: commits in order, then confirms. */
export interface ModelServer {
  readonly WebSocket: SocketClass;
  /** What is on its disk. */
  readonly committed: Y.Doc;
  /** Everything that clients have sent, newest last. */
  readonly frames: readonly Uint8Array[];
  /** Cuts every line; what was not committed is lost. Nobody can connect until `start`. */
  kill(): void;
  start(): void;
  /** Ends every line with a code. */
  closeAll(code: number): void;
}

/** Makes the server. `random` gives numbers from 0 up to 1: how long things take. Uses the global timers. */
export function modelServer(random: () => number): ModelServer {
  const committed = new Y.Doc();
  const clients = new Set<Client>();
  const frames: Uint8Array[] = [];
  let accepted = new Y.Doc();
  let waiting: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isUp = true;

  const ask = (client: Client) => {
    client.isAsked = true;
    client.end.send(frameOf(syncTypes.step1, Y.encodeStateVector(committed)));
  };
  const commit = () => {
    timer = null;
    const batch = waiting;
    waiting = [];
    for (const { update, client: from } of batch) {
      Y.applyUpdate(committed, update);
      for (const client of clients)
        if (client !== from) client.end.send(frameOf(syncTypes.update, update));
    }
    for (const { client, count } of batch)
      if (client.leftOut === 0) client.end.send(savedFrame(count));
  };
  const take = (client: Client, kind: number, update: Uint8Array) => {
    client.received += 1;
    const isComplete = isCompleteOn(accepted, update);
    if (!isComplete) {
      client.leftOut += 1;
      if (kind === syncTypes.step2) client.end.close(closeCodes.tooSlow);
      else if (!client.isAsked) ask(client);
      return;
    }
    if (kind === syncTypes.step2) {
      client.isAsked = false;
      client.leftOut = 0;
    }
    Y.applyUpdate(accepted, update);
    waiting.push({ client, count: client.received, update });
    timer ??= setTimeout(commit, random() * 40);
  };
  const receive = (client: Client, frame: Uint8Array) => {
    frames.push(frame);
    const decoder = decoding.createDecoder(frame);
    if (decoding.readVarUint(decoder) !== messageTypes.sync) return;
    const kind = decoding.readVarUint(decoder);
    const content = decoding.readVarUint8Array(decoder);
    if (kind !== syncTypes.step1) take(client, kind, content);
    else client.end.send(frameOf(syncTypes.step2, Y.encodeStateAsUpdate(committed, content)));
  };

  return {
    committed,
    frames,
    WebSocket: modelSocket({
      random,
      isListening: () => isUp,
      accept: (end) => {
        const client: Client = { end, received: 0, isAsked: false, leftOut: 0 };
        clients.add(client);
        ask(client);
        return {
          receive: (frame) => {
            if (clients.has(client)) receive(client, frame);
          },
          lost: () => clients.delete(client),
        };
      },
    }),
    kill: () => {
      isUp = false;
      waiting = [];
      if (timer !== null) clearTimeout(timer);
      timer = null;
      accepted = new Y.Doc();
      Y.applyUpdate(accepted, Y.encodeStateAsUpdate(committed));
      for (const { end } of clients) end.close(1006);
      clients.clear();
    },
    start: () => {
      isUp = true;
    },
    closeAll: (code) => {
      for (const { end } of clients) end.close(code);
      clients.clear();
    },
  };
}

function isCompleteOn(yDoc: Y.Doc, update: Uint8Array): boolean {
  const probe = new Y.Doc();
  Y.applyUpdate(probe, Y.encodeStateAsUpdate(yDoc));
  Y.applyUpdate(probe, update);
  const isComplete = probe.store.pendingStructs === null && probe.store.pendingDs === null;
  probe.destroy();
  return isComplete;
}

function frameOf(kind: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.sync);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, content);
  return encoding.toUint8Array(encoder);
}

function savedFrame(count: number): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, messageTypes.saved);
  encoding.writeVarUint(encoder, count);
  return encoding.toUint8Array(encoder);
}
