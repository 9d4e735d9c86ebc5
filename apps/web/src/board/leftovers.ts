import { readUnsentChange, type DeviceStores, type UnsentChange } from '@symbiomap/replica';

/** What this device kept of a board, that the server never had and that can be sent no more. */
export interface Leftover {
  readonly change: UnsentChange;
  /** Takes it off the device. */
  forget(): Promise<unknown>;
}

/**
 * Looks through what this device kept of a board under other epochs than the present one: the board was restored
 * from a backup since, and what was not sent does not fit it any more. Copies that hold nothing of the kind go.
 * `epoch: null`: the board opens no more at all.
 */
export async function findLeftover(
  stores: DeviceStores,
  boardId: string,
  epoch: string | null,
): Promise<Leftover | null> {
  const epochs = await stores.epochs(boardId);
  if (!epochs.ok) return null;
  for (const old of epochs.value) {
    if (old === epoch) continue;
    const store = stores.open(boardId, old);
    const read = await readUnsentChange(store);
    if (!read.ok) continue;
    if (read.value !== null) return { change: read.value, forget: () => store.clear() };
    if (epoch !== null) await store.clear();
  }
  return null;
}
