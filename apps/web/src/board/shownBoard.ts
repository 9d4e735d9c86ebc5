import type { BoardDocument } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';
import { boardOfShown } from '@symbiomap/scene';
import type { StoreApi } from 'zustand';
import type { ShownItems } from './followShown.ts';

/** Gives the board as far as filter and focus show it: the same snapshot until one of them changes. */
export function shownBoard(board: BoardDocument, shown: StoreApi<ShownItems>): () => BoardSnapshot {
  let before: { readonly board: BoardSnapshot; readonly ids: ReadonlySet<string> } | null = null;
  let reduced = board.getSnapshot();
  return () => {
    const { ids } = shown.getState();
    const snapshot = board.getSnapshot();
    if (ids === null) return snapshot;
    if (before?.board !== snapshot || before.ids !== ids) {
      before = { board: snapshot, ids };
      reduced = boardOfShown(snapshot, ids);
    }
    return reduced;
  };
}
