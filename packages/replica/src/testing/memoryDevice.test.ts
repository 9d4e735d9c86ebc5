import { describe, expect, test } from 'vitest';
import { describeDeviceStores } from './deviceStoreContract.ts';
import { memoryDevice } from './memoryDevice.ts';

describe('a device in memory', () => {
  describeDeviceStores(() => {
    const device = memoryDevice();
    return () => device.openTab().stores;
  });
});

test('a tab that crashes loses the end of what it was writing, and only that', async () => {
  const device = memoryDevice();
  const tab = device.openTab();
  const store = tab.stores.open('board', 'e1');
  const updates = [1, 2, 3, 4].map((value) => new Uint8Array([value]));
  await store.append([{ update: new Uint8Array([0]), isOwn: true }]);
  for (const update of updates) void store.append([{ update, isOwn: true }]);
  tab.crash(2);
  const rows = await device.openTab().stores.open('board', 'e1').load();
  expect(rows.ok && rows.value.map(({ update }) => update[0])).toEqual([0, 1, 2]);
});

test('a broken device says so and changes nothing', async () => {
  const device = memoryDevice();
  const store = device.openTab().stores.open('board', 'e1');
  await store.append([{ update: new Uint8Array([1]), isOwn: true }]);
  device.setBroken(true);
  expect(await store.append([{ update: new Uint8Array([2]), isOwn: true }])).toEqual({
    ok: false,
    problem: 'unavailable',
  });
  device.setBroken(false);
  expect(await store.load()).toMatchObject({ ok: true, value: [{ seq: 1 }] });
});
