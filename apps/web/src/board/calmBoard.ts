import type { BoardDocument } from '@symbiomap/document';
import type { BoardSnapshot } from '@symbiomap/domain';

/** A board as it is read by what stands beside the map. */
export interface CalmBoard {
  getSnapshot(): BoardSnapshot;
  subscribe(listener: () => void): () => void;
  stop(): void;
}

/** Forms and lists follow the others at most once in so many milliseconds. */
export const calmMs = 150;

/**
 * Follows a board for forms and lists: what is done here shows at once, and so does the first change after quiet;
 * while others go on changing things it keeps a pace that leaves the processor to the map.
 */
export function calmBoard(board: BoardDocument): CalmBoard {
  const listeners = new Set<() => void>();
  let snapshot = board.getSnapshot();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const show = () => {
    if (snapshot === board.getSnapshot()) return;
    snapshot = board.getSnapshot();
    for (const listener of listeners) listener();
  };
  const wait = () => {
    timer = setTimeout(() => {
      timer = null;
      if (snapshot === board.getSnapshot()) return;
      show();
      wait();
    }, calmMs);
  };
  const stopListening = board.subscribe((isOwn) => {
    if (isOwn) show();
    else if (timer === null) {
      show();
      wait();
    }
  });
  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopListening();
      if (timer !== null) clearTimeout(timer);
      listeners.clear();
    },
  };
}
