import type { BoardStorage, LogEntry, NewBoard, NewLink } from './boardStorage.ts';
import { coversUpdate } from './coversUpdate.ts';

interface KeptUpdate {
  readonly position: number;
  readonly update: Uint8Array;
}

interface KeptBoard {
  readonly createdAtMs: number;
  readonly links: readonly NewLink[];
  snapshot: Uint8Array;
  log: KeptUpdate[];
  position: number;
}

/** A storage that forgets all when the process ends: for tests and for trying the server out. */
export function createMemoryStorage(): BoardStorage {
  const boards = new Map<string, KeptBoard>();
  let position = 0;
  const append = (entries: readonly LogEntry[]): ReadonlyMap<string, number> => {
    const positions = new Map<string, number>();
    for (const { boardId, update } of entries) {
      const board = boards.get(boardId);
      if (board === undefined) continue;
      position += 1;
      board.log.push({ position, update });
      board.position = position;
      positions.set(boardId, position);
    }
    return positions;
  };
  const create = ({ id, createdAtMs, links, snapshot }: NewBoard) => {
    if (boards.has(id)) throw new Error('There is a board with this id.');
    boards.set(id, { createdAtMs, links, snapshot, log: [], position: 0 });
  };
  return {
    createBoard: async (board) => {
      await Promise.resolve();
      create(board);
    },
    hasBoard: (id) => Promise.resolve(boards.has(id)),
    findRole: (id, keyHash) => {
      const link = boards.get(id)?.links.find((known) => isSame(known.keyHash, keyHash));
      return Promise.resolve(link?.role ?? null);
    },
    loadBoard: (id) => {
      const board = boards.get(id);
      if (board === undefined) return Promise.resolve(null);
      const updates = board.log.map((kept) => kept.update);
      return Promise.resolve({ snapshot: board.snapshot, updates, position: board.position });
    },
    append: (entries) => Promise.resolve(append(entries)),
    compact: (id, snapshot, upTo) => {
      const board = boards.get(id);
      if (board === undefined) return Promise.resolve('no-such-board');
      if (!coversUpdate(snapshot, board.snapshot)) return Promise.resolve('covers-less');
      board.snapshot = snapshot;
      board.log = board.log.filter((kept) => kept.position > upTo);
      return Promise.resolve(null);
    },
    listBoards: () => {
      const entries = [...boards].map(([id, { createdAtMs }]) => ({ id, createdAtMs }));
      return Promise.resolve(entries.sort((a, b) => a.createdAtMs - b.createdAtMs));
    },
    deleteBoard: (id) => Promise.resolve(boards.delete(id)),
    ping: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
