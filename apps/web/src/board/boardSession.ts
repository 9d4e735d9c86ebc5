import { createIdSource } from '@symbiomap/domain';
import { openBoard, openPresence, type BoardDocument, type Presence } from '@symbiomap/document';
import type { Role } from '@symbiomap/protocol';
import * as Y from 'yjs';
import type { StoreApi } from 'zustand';
import { createViewStore, type ViewStore } from '../state/viewState.ts';
import { fetchReadiness } from './boardApi.ts';
import { connectBoard } from './connectBoard.ts';
import { createConnectionStore, type ConnectionStore } from './connectionState.ts';
import { followBoard, type DerivedBoard } from './derivedBoard.ts';
import { keepOnDevice } from './keepOnDevice.ts';
import { watchSaving } from './watchSaving.ts';

/** Who opens a board, and with what. */
export interface BoardTicket {
  readonly boardId: string;
  readonly key: string;
  readonly role: Role;
  readonly personId: string;
}

/** One open board: its document, its line to the server, the others on it, and what this tab looks at. */
export interface BoardSession {
  readonly ticket: BoardTicket;
  readonly board: BoardDocument;
  readonly presence: Presence;
  readonly connection: ConnectionStore;
  readonly derived: StoreApi<DerivedBoard>;
  readonly view: ViewStore;
  /** Resolves once the copy on this device is in the document; the server's may come later. */
  readonly loaded: Promise<void>;
  close(): void;
}

const newId = createIdSource((length) => crypto.getRandomValues(new Uint8Array(length)));

/** Opens a board. The caller closes it. */
export function openBoardSession(ticket: BoardTicket): BoardSession {
  const yDoc = new Y.Doc();
  const board = openBoard(yDoc, { newId, person: ticket.personId });
  const copy = keepOnDevice(yDoc, ticket.boardId);
  const connection = createConnectionStore();
  const line = connectBoard(yDoc, ticket.boardId, ticket.key, connection);
  const stopWatching = watchSaving(connection, fetchReadiness);
  const derived = followBoard(board);
  return {
    ticket,
    board,
    presence: openPresence(line.awareness),
    connection,
    derived: derived.store,
    view: createViewStore(),
    loaded: copy.loaded,
    close: () => {
      derived.stop();
      stopWatching();
      line.close();
      copy.close();
      board.destroy();
      yDoc.destroy();
    },
  };
}
