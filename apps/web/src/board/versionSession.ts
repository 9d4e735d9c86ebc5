import { openBoard, openPresence, seedBoard } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';
import { openReplica } from '@symbiomap/replica';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { createViewStore } from '../state/viewState.ts';
import { rightsOf } from './boardRights.ts';
import type { BoardSession, BoardTicket } from './boardSession.ts';
import { calmBoard } from './calmBoard.ts';
import { followConnection } from './connectionState.ts';
import { followBoard } from './derivedBoard.ts';
import { openPhotos } from './openPhotos.ts';
import { followShown } from './followShown.ts';

/** A version of a board, opened to be looked at: nothing can be changed, nothing is kept, nobody else is there. */
export function openVersionSession(ticket: BoardTicket, version: BoardSnapshot): BoardSession {
  const yDoc = new Y.Doc();
  seedBoard(yDoc, version);
  const replica = openReplica({ yDoc, store: null });
  const nobody = { isSynced: true, wasSynced: true, unconfirmed: 0, closed: null } as const;
  const line = { getState: () => nobody, subscribe: () => () => {} };
  const connection = followConnection(replica, line);
  const rights = rightsOf({ role: 'viewer', person: null }, () => false);
  const board = openBoard(yDoc, { newId: () => '', person: null, may: () => false });
  const calm = calmBoard(board);
  const awareness = new Awareness(yDoc);
  const derived = followBoard(board);
  const view = createViewStore();
  const shown = followShown(derived.store, view);
  const photos = openPhotos(ticket, board, () => {});
  return {
    ticket,
    board,
    calm,
    replica,
    rights,
    presence: openPresence(awareness),
    connection: connection.store,
    derived: derived.store,
    shown: shown.store,
    view,
    photos,
    loaded: replica.loaded,
    close: async () => {
      photos.close();
      shown.stop();
      derived.stop();
      calm.stop();
      connection.stop();
      awareness.destroy();
      board.destroy();
      await replica.close();
      yDoc.destroy();
    },
  };
}
