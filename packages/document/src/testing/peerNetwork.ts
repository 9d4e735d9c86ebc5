import * as Y from 'yjs';
import { openBoard, type BoardDocument } from '../boardDocument.ts';
import { seedBoard } from '../seedBoard.ts';
import { sampleBoard } from './sampleBoard.ts';
import type { SeededRandom } from './seededRandom.ts';

/** One person on a network that delays, shuffles and drops out. */
export interface NetworkPeer {
  readonly board: BoardDocument;
  isOnline: boolean;
  /** Sent by others, not yet here. */
  inbox: Uint8Array[];
  /** Done while offline. */
  outbox: Uint8Array[];
}

/** Several people on one board, and what is under way between them. */
export interface PeerNetwork {
  readonly peers: readonly NetworkPeer[];
  /** Lets some of what waits for a peer arrive, in random order and in one go. */
  deliver(peer: NetworkPeer): void;
  setOnline(peer: NetworkPeer, isOnline: boolean): void;
  /** Everyone comes back and everything arrives. */
  settle(): void;
}

/** Makes the network; everyone begins with the same board. */
export function createPeerNetwork(count: number, random: SeededRandom): PeerNetwork {
  const server = new Y.Doc();
  server.clientID = 1;
  seedBoard(server, sampleBoard());
  const start = Y.encodeStateAsUpdate(server);
  const peers = Array.from({ length: count }, (_, index): NetworkPeer => {
    const yDoc = new Y.Doc();
    // Client ids decide who wins: they have to be repeatable too.
    yDoc.clientID = 2 + index;
    Y.applyUpdate(yDoc, start, 'network');
    let nextId = 0;
    const newId = () => `p${index}-${(nextId += 1)}`;
    const board = openBoard(yDoc, { newId, person: `person-${index}` });
    return { board, isOnline: true, inbox: [], outbox: [] };
  });
  const send = (from: NetworkPeer, update: Uint8Array) => {
    for (const to of peers) if (to !== from) to.inbox.push(update);
  };
  const arrive = (peer: NetworkPeer, updates: Uint8Array[]) => {
    if (updates.length === 0) return;
    Y.applyUpdate(peer.board.yDoc, Y.mergeUpdates(updates), 'network');
  };
  for (const peer of peers) {
    peer.board.yDoc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'network') return;
      if (peer.isOnline) send(peer, update);
      else peer.outbox.push(update);
    });
  }
  const setOnline = (peer: NetworkPeer, isOnline: boolean) => {
    peer.isOnline = isOnline;
    if (isOnline && peer.outbox.length > 0) {
      send(peer, Y.mergeUpdates(peer.outbox));
      peer.outbox = [];
    }
  };
  return {
    peers,
    setOnline,
    deliver: (peer) => {
      if (!peer.isOnline) return;
      // Mostly all that waits; sometimes only some of it, so that later ones arrive before those they build on.
      const isGap = random.chance(0.3);
      const arriving: Uint8Array[] = [];
      const waiting: Uint8Array[] = [];
      for (const update of peer.inbox)
        (isGap && random.chance(0.5) ? waiting : arriving).push(update);
      peer.inbox = waiting;
      arrive(peer, shuffled(arriving, random));
    },
    settle: () => {
      for (const peer of peers) setOnline(peer, true);
      for (const peer of peers) arrive(peer, shuffled(peer.inbox.splice(0), random));
    },
  };
}

function shuffled<T>(things: readonly T[], random: SeededRandom): T[] {
  return things
    .map((thing) => ({ thing, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ thing }) => thing);
}
