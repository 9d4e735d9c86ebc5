import type { SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import * as Y from 'yjs';
import { unpackUpdates } from '../../rooms/packedUpdates.ts';
import type { BoardStorage, LogEntry, NewBoard } from '../../storage/boardStorage.ts';
import type { NewLink } from '../../storage/linkStorage.ts';
import { createMemoryStorage } from '../../storage/memoryStorage.ts';

/** A disk that outlives the servers which write to it. */
export interface SimulatedDisk {
  /** What a server that starts now works with. When it is killed, what it was writing is there as a whole or not at all. */
  mount(): { readonly storage: BoardStorage; kill(): void };
  /** All that is on it of the board, whoever is running. Follows each commit. */
  readonly durable: Y.Doc;
  /** While it is full, nothing can be written. */
  isFull: boolean;
  /** Puts the board back to what it was at `copyNow`, as of another epoch. */
  restore(copy: Uint8Array, links: readonly NewLink[]): Promise<void>;
  copyNow(): Uint8Array;
}

/** Makes a disk with one board on it. */
export async function simulatedDisk(board: NewBoard, random: SeededRandom): Promise<SimulatedDisk> {
  let storage = createMemoryStorage();
  await storage.createBoard(board);
  let durable = new Y.Doc();
  Y.applyUpdateV2(durable, board.snapshot, 'disk');
  /** Between a server's word to write and the disk's word that it has. */
  const write = <T>(isGone: () => boolean, underWay: Set<() => void>, run: () => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      let isDone = false;
      const perform = () => {
        if (isDone) return;
        isDone = true;
        underWay.delete(perform);
        if (disk.isFull) reject(new Error('The disk is full.'));
        else
          run().then(
            (value) => !isGone() && resolve(value),
            (error: unknown) => !isGone() && reject(error as Error),
          );
      };
      underWay.add(perform);
      setTimeout(() => !isGone() && perform(), 1 + random.below(6));
    });
  const disk: SimulatedDisk = {
    isFull: false,
    get durable() {
      return durable;
    },
    mount: () => {
      let isKilled = false;
      const isGone = () => isKilled;
      const underWay = new Set<() => void>();
      const mounted = storage;
      return {
        storage: {
          ...mounted,
          // What a killed server asked for never comes back to it.
          loadBoard: (id) => alive(isGone, () => storage.loadBoard(id)),
          hasBoard: (id) => alive(isGone, () => storage.hasBoard(id)),
          findLink: (...args) => alive(isGone, () => storage.findLink(...args)),
          generation: () => alive(isGone, () => storage.generation()),
          append: (entries) =>
            write(isGone, underWay, async () => {
              const written = storage;
              const positions = await written.append(entries);
              // A restore may have come between: then it was written to what is there no more.
              if (written === storage)
                entries.forEach((entry, index) => follow(entry, positions[index] ?? null));
              return positions;
            }),
          compact: (id, folded) => write(isGone, underWay, () => storage.compact(id, folded)),
        },
        kill: () => {
          isKilled = true;
          // The log's torn tail: a transaction that was being written is on the disk, or is not.
          for (const perform of [...underWay]) if (random.chance(0.5)) perform();
        },
      };
    },
    copyNow: () => Y.encodeStateAsUpdateV2(durable),
    restore: async (copy, links) => {
      const restored = createMemoryStorage();
      await restored.createBoard({ ...board, links, snapshot: copy });
      storage = restored;
      durable = new Y.Doc();
      Y.applyUpdateV2(durable, copy, 'disk');
    },
  };
  const follow = ({ update }: LogEntry, position: number | null) => {
    if (position === null) return;
    for (const one of unpackUpdates(update)) Y.applyUpdate(durable, one, 'disk');
  };
  return disk;
}

function alive<T>(isGone: () => boolean, run: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    run().then(
      (value) => !isGone() && resolve(value),
      (error: unknown) => !isGone() && reject(error as Error),
    );
  });
}
