import type { BoardSnapshot } from '@symbiomap/domain';
import * as Y from 'yjs';
import { openBoard, type BoardDocument } from '../boardDocument.ts';
import { seedBoard } from '../seedBoard.ts';

let count = 0;

/** Ids that read well in a failing test and are never the same twice. */
export function countingIds(prefix: string): () => string {
  return () => {
    count += 1;
    return `${prefix}-${count}`;
  };
}

/** One person with the board open. */
export function openPeer(person: string, seed?: BoardSnapshot): BoardDocument {
  const yDoc = new Y.Doc();
  if (seed !== undefined) seedBoard(yDoc, seed);
  return openBoard(yDoc, { newId: countingIds(person), person });
}

/** Gives each peer what it does not have yet of the others, as a server would. */
export function syncPeers(...peers: readonly BoardDocument[]): void {
  for (const from of peers) {
    for (const to of peers) {
      if (from === to) continue;
      const missing = Y.encodeStateAsUpdate(from.yDoc, Y.encodeStateVector(to.yDoc));
      Y.applyUpdate(to.yDoc, missing, 'sync');
    }
  }
}

/** Several people who begin with the same board. */
export function openPeers(
  board: BoardSnapshot,
  people: readonly string[],
): readonly BoardDocument[] {
  const [first = 'anna', ...others] = people;
  const peers = [openPeer(first, board), ...others.map((person) => openPeer(person))];
  syncPeers(...peers);
  return peers;
}
