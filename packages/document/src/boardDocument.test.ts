import { emptyBoard } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import { openPeer, syncPeers } from './testing/peer.ts';

test('opening an empty board writes nothing, however many are the first', () => {
  const peers = [openPeer('anna'), openPeer('boris')];
  for (const { yDoc } of peers) expect(yDoc.store.clients.size).toBe(0);
  syncPeers(...peers);
  for (const peer of peers) {
    peer.history.undo();
    expect(peer.getSnapshot()).toEqual(emptyBoard(''));
  }
});
