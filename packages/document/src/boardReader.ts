import type { BoardSnapshot } from '@symbiomap/domain';
import type * as Y from 'yjs';
import { readBoard, rereadBoard } from './readBoard.ts';
import { nothingTouched, observeTouched } from './touchedRecords.ts';

/** Keeps a snapshot of a shared board up to date by reading again only what was touched. */
export interface BoardReader {
  getSnapshot(): BoardSnapshot;
  destroy(): void;
}

/**
 * Starts reading; `onChange` is called once for each Y transaction that changed the board, after it. `isOwn`: it was
 * made here, not applied from elsewhere.
 */
export function createBoardReader(yDoc: Y.Doc, onChange: (isOwn: boolean) => void): BoardReader {
  let snapshot = readBoard(yDoc);
  let touched = nothingTouched();
  let isTouched = false;
  const stopObserving = observeTouched(yDoc, {
    records: ({ table, ids, isPlaced }) => {
      touched.records.set(table, new Set([...(touched.records.get(table) ?? []), ...ids]));
      if (isPlaced) touched.placed.add(table);
      isTouched = true;
    },
    settings: () => {
      touched.hasSettings = true;
      isTouched = true;
    },
    unread: () => {
      touched.hasUnread = true;
      isTouched = true;
    },
  });
  const afterTransaction = ({ local }: Y.Transaction) => {
    if (!isTouched) return;
    snapshot = rereadBoard(yDoc, snapshot, touched);
    touched = nothingTouched();
    isTouched = false;
    onChange(local);
  };
  yDoc.on('afterTransaction', afterTransaction);
  return {
    getSnapshot: () => snapshot,
    destroy: () => {
      stopObserving();
      yDoc.off('afterTransaction', afterTransaction);
    },
  };
}
