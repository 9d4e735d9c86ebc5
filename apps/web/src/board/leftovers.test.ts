import { memoryDevice } from '@symbiomap/replica/testing/memoryDevice.ts';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { findLeftover } from './leftovers.ts';

function companyUpdate(id: string): Uint8Array {
  const yDoc = new Y.Doc();
  yDoc.getMap('companies').set(id, new Y.Map([['name', id]]));
  return Y.encodeStateAsUpdate(yDoc);
}

/** A device that kept a board under three epochs: under one of them something was not sent. */
async function openDevice() {
  const { stores } = memoryDevice().openTab();
  const keep = (epoch: string, isOwn: boolean) =>
    stores.open('board', epoch).append([{ update: companyUpdate(epoch), isOwn }]);
  await keep('first', false);
  await keep('second', true);
  await keep('now', true);
  const epochs = async () => {
    const kept = await stores.epochs('board');
    return kept.ok ? [...kept.value].sort() : [];
  };
  return { stores, epochs };
}

test('what was not sent under an epoch that is over is found, and goes when it is forgotten', async () => {
  const { stores, epochs } = await openDevice();
  const leftover = await findLeftover(stores, 'board', 'now');
  expect(leftover?.change.file['companies']).toMatchObject([{ id: 'second' }]);
  await leftover?.forget();
  expect(await findLeftover(stores, 'board', 'now')).toBeNull();
  expect(await epochs()).toEqual(['now']);
});

test('a copy that holds nothing of the kind goes, the present one never', async () => {
  const { stores, epochs } = await openDevice();
  await findLeftover(stores, 'board', 'now');
  expect(await epochs()).toEqual(['now', 'second']);
});

test('a board that opens no more gives back what was not sent, and loses nothing by that', async () => {
  const { stores, epochs } = await openDevice();
  const leftover = await findLeftover(stores, 'board', null);
  expect(leftover?.change.records).toBe(1);
  expect(await epochs()).toEqual(['first', 'now', 'second']);
});

test('a device that cannot be read holds nothing up', async () => {
  const device = memoryDevice();
  device.setBroken(true);
  expect(await findLeftover(device.openTab().stores, 'board', 'now')).toBeNull();
});
