import type { DeviceStores } from '@symbiomap/replica';
import { indexedDbImages } from './deviceImages.ts';
import { indexedDbDeviceStores } from './indexedDbDeviceStores.ts';

/** The copies of boards on this device. */
export const deviceCopies = indexedDbDeviceStores();
/** The pictures of boards on this device. */
export const deviceImages = indexedDbImages();

/** Whether a copy of a board here, of whatever epoch, holds changes that the server does not have. */
export async function hasUnsent(boardId: string, stores: DeviceStores): Promise<boolean> {
  for (const store of await copiesOf(boardId, stores)) {
    const rows = await store.load();
    if (rows.ok && rows.value.some(({ isOwn }) => isOwn)) return true;
  }
  return false;
}

/** Takes every copy of a board off this device, its pictures too, with what was not sent. */
export async function clearCopies(boardId: string, stores: DeviceStores): Promise<void> {
  for (const store of await copiesOf(boardId, stores)) await store.clear();
  await deviceImages.clear(boardId);
}

async function copiesOf(boardId: string, stores: DeviceStores) {
  const epochs = await stores.epochs(boardId);
  return epochs.ok ? epochs.value.map((epoch) => stores.open(boardId, epoch)) : [];
}
