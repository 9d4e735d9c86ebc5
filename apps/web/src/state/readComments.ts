import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { FateTable } from './fate.ts';

interface ReadComments {
  /** The ids of the comments that were seen on this device, by board; those of the board that was last seen last. */
  readonly boards: Readonly<Record<string, readonly string[]>>;
  /** Comments of a board were seen; of those that were before, only `there` are still kept in mind. */
  markRead(boardId: string, ids: Iterable<string>, there: (id: string) => boolean): void;
}

export const readCommentFates = {
  boards: 'device',
} as const satisfies FateTable<ReadComments, 'device'>;

const name = 'symbiomap.readComments';
const maxBoards = 24;

/** Which comments were seen on this device. A board that is not in it was never open here. */
export const useReadComments = create<ReadComments>()(
  persist(
    (set) => ({
      boards: {},
      markRead: (boardId, ids, there) =>
        set(({ boards }) => {
          const { [boardId]: before = [], ...others } = boards;
          const read = new Set([...before.filter(there), ...ids]);
          const kept = Object.entries(others).slice(1 - maxBoards);
          return { boards: { ...Object.fromEntries(kept), [boardId]: [...read] } };
        }),
    }),
    {
      name,
      version: 1,
      merge: (stored, current) => ({ ...current, boards: readable(stored) }),
    },
  ),
);

/** What an older or broken store holds is taken only where it makes sense. */
function readable(stored: unknown): ReadComments['boards'] {
  const boards = (stored as Partial<ReadComments> | null | undefined)?.boards;
  if (typeof boards !== 'object') return {};
  return Object.fromEntries(
    Object.entries(boards).filter(
      ([, ids]) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'),
    ),
  );
}

// What is read in another tab is read here.
window.addEventListener('storage', ({ key }) => {
  if (key === name) void useReadComments.persist.rehydrate();
});
