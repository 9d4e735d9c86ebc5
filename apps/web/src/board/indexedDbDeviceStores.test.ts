import { describeDeviceStores } from '@symbiomap/replica/testing/deviceStoreContract.ts';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { indexedDbDeviceStores } from './indexedDbDeviceStores.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => void vi.unstubAllGlobals());

describe("the browser's database", () => {
  describeDeviceStores(() => indexedDbDeviceStores);
});

const row = { update: new Uint8Array([1]), isOwn: true };
const unavailable = { ok: false, problem: 'unavailable' };

test('a browser without a database says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const stores = indexedDbDeviceStores();
  expect(await stores.epochs('a')).toEqual(unavailable);
  expect(await stores.open('a', 'e1').append([row])).toEqual(unavailable);
});

test('a browser that forbids its database says so', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('Forbidden', 'SecurityError');
    },
  });
  expect(await indexedDbDeviceStores().open('a', 'e1').load()).toEqual(unavailable);
});

test('a database that never answers is not waited for', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => ({}) });
  const loading = indexedDbDeviceStores().open('a', 'e1').load();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await loading).toEqual(unavailable);
  vi.useRealTimers();
});

test('a transaction that fails leaves everything as it was', async () => {
  const store = indexedDbDeviceStores().open('a', 'e1');
  await store.append([row]);
  const unstorable = { ...row, update: (() => {}) as never };
  expect(await store.append([row, unstorable])).toEqual(unavailable);
  expect(await store.load()).toMatchObject({ ok: true, value: [row] });
});
