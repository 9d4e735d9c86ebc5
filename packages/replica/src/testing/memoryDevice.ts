import { failure, success } from '@symbiomap/domain';
import type { DeviceResult, DeviceStore, DeviceStores, KeptRow } from '../deviceStore.ts';

/** One tab's way to what a device keeps. */
export interface MemoryTab {
  readonly stores: DeviceStores;
  /**
   * The tab is gone at this moment: of what it was writing, the first `survivors` transactions still come to be,
   * and it hears of none of them.
   */
  crash(survivors: number): void;
}

/** A device that keeps copies in memory, for tests: with tabs that crash, and a disk that may break. */
export interface MemoryDevice {
  openTab(): MemoryTab;
  /** From now on nothing can be kept or read, until it is mended. */
  setBroken(isBroken: boolean): void;
}

/** Makes a device without copies. `delay` is how long one transaction takes. */
export function memoryDevice(
  delay: () => Promise<unknown> = () => Promise.resolve(),
): MemoryDevice {
  const copies = new Map<string, KeptRow[]>();
  let lastSeq = 0;
  let isBroken = false;

  const keyOf = (boardId: string, epoch: string) => JSON.stringify([boardId, epoch]);
  const openStore = (key: string, transact: <T>(run: () => T) => DeviceResult<T>): DeviceStore => {
    const rows = () => copies.get(key) ?? [];
    const change = (next: readonly KeptRow[]) => {
      copies.set(key, [...next]);
      return null;
    };
    return {
      load: () => transact(rows),
      append: (added) =>
        transact(() => {
          const kept = added.map((row) => ({ ...row, seq: (lastSeq += 1) }));
          change([...rows(), ...kept]);
          return kept.map(({ seq }) => seq);
        }),
      markSaved: (seqs) =>
        transact(() =>
          change(rows().map((row) => (seqs.includes(row.seq) ? { ...row, isOwn: false } : row))),
        ),
      compact: (fold) =>
        transact(() => {
          const others = rows().filter(({ isOwn }) => !isOwn);
          if (others.length < 2) return null;
          const update = fold(others.map((row) => row.update));
          const folded = { seq: (lastSeq += 1), update, isOwn: false };
          return change([...rows().filter(({ isOwn }) => isOwn), folded]);
        }),
      drop: (seqs) => transact(() => change(rows().filter(({ seq }) => !seqs.includes(seq)))),
      clear: () => transact(() => change([])),
    };
  };

  return {
    setBroken: (broken) => {
      isBroken = broken;
    },
    openTab: () => {
      const underWay: (() => void)[] = [];
      let isGone = false;
      let last: Promise<unknown> = Promise.resolve();
      const transact = <T>(run: () => T): DeviceResult<T> =>
        new Promise((resolve) => {
          underWay.push(() => void run());
          last = last.then(delay).then(() => {
            if (isGone) return;
            underWay.shift();
            resolve(isBroken ? failure('unavailable') : success(run()));
          });
        });
      return {
        stores: {
          open: (boardId, epoch) => openStore(keyOf(boardId, epoch), transact),
          epochs: (boardId) =>
            transact(() =>
              [...copies]
                .filter(([, rows]) => rows.length > 0)
                .map(([key]) => JSON.parse(key) as [string, string])
                .filter(([id]) => id === boardId)
                .map(([, epoch]) => epoch),
            ),
        },
        crash: (survivors) => {
          isGone = true;
          if (!isBroken) for (const run of underWay.slice(0, survivors)) run();
        },
      };
    },
  };
}
