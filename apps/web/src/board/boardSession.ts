import { createIdSource } from '@symbiomap/domain';
import { openBoard, openPresence, type BoardDocument, type Presence } from '@symbiomap/document';
import type { Role } from '@symbiomap/protocol';
import { openReplica, type DeviceStore, type Replica } from '@symbiomap/replica';
import * as Y from 'yjs';
import type { StoreApi } from 'zustand';
import { createViewStore, type ViewStore } from '../state/viewState.ts';
import { isPhone } from '../ui/useIsPhone.ts';
import { fetchReadiness } from './boardApi.ts';
import { rightsOf, type BoardRights } from './boardRights.ts';
import type { BoardPhotos } from './boardPhotos.ts';
import { openPhotos } from './openPhotos.ts';
import { calmBoard, type CalmBoard } from './calmBoard.ts';
import { connectBoard, type Credentials } from './connectBoard.ts';
import { followConnection, type ConnectionStore } from './connectionState.ts';
import { followBoard, type DerivedBoard } from './derivedBoard.ts';
import { followShown, type ShownItems } from './followShown.ts';
import { watchSaving } from './watchSaving.ts';

/** Who opens a board, and with what. */
export interface BoardTicket extends Credentials {
  readonly role: Role;
  readonly personId: string;
}

/** One open board: its document, its line to the server, the others on it, and what this tab looks at. */
export interface BoardSession {
  readonly ticket: BoardTicket;
  readonly board: BoardDocument;
  /** The board for forms and lists. */
  readonly calm: CalmBoard;
  /** The copy on this device, and what of it is saved. */
  readonly replica: Replica;
  readonly rights: BoardRights;
  readonly presence: Presence;
  readonly connection: ConnectionStore;
  readonly derived: StoreApi<DerivedBoard>;
  readonly shown: StoreApi<ShownItems>;
  readonly view: ViewStore;
  readonly photos: BoardPhotos;
  /** Resolves once the copy on this device is in the document; the server's may come later. */
  readonly loaded: Promise<void>;
  /** Resolves when this device has kept what it can. */
  close(): Promise<void>;
}

const newId = createIdSource((length) => crypto.getRandomValues(new Uint8Array(length)));

/**
 * Opens a board with its copy on this device, and with what the server has already given of it (a Yjs update, or
 * `null`). The caller closes it.
 */
export function openBoardSession(
  ticket: BoardTicket,
  store: DeviceStore,
  content: Uint8Array | null,
): BoardSession {
  const yDoc = new Y.Doc();
  // The copy before all else: it has to hear of an edit before the line sends it.
  const replica = openReplica({ yDoc, store, content });
  const line = connectBoard(replica, ticket);
  const connection = followConnection(replica, line);
  const rights = rightsOf(
    { role: ticket.role, person: ticket.personId },
    () => line.getState().closed === null,
  );
  const board = openBoard(yDoc, { newId, person: ticket.personId, may: rights.may });
  const calm = calmBoard(board);
  const stopWatching = watchSaving(connection.store, fetchReadiness);
  const derived = followBoard(board);
  const view = createViewStore({ isOutlineOpen: isPhone() });
  const shown = followShown(derived.store, view);
  const photos = openPhotos(ticket, board, (unsentPhotos) =>
    connection.store.setState({ unsentPhotos }),
  );
  const stopRetrying = connection.store.subscribe(({ isSynced }, before) => {
    if (isSynced && !before.isSynced) photos.retry();
  });
  return {
    ticket,
    board,
    calm,
    replica,
    rights,
    presence: openPresence(line.awareness),
    connection: connection.store,
    derived: derived.store,
    shown: shown.store,
    view,
    photos,
    loaded: replica.loaded,
    close: async () => {
      stopRetrying();
      photos.close();
      shown.stop();
      derived.stop();
      calm.stop();
      stopWatching();
      connection.stop();
      line.close();
      board.destroy();
      await replica.close();
      yDoc.destroy();
    },
  };
}
