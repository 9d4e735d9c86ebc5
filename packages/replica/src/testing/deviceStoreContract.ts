import { expect, test } from 'vitest';
import type { DeviceResult, DeviceStores, NewRow } from '../deviceStore.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const own = (...values: number[]): NewRow => ({ update: bytes(...values), isOwn: true });
const others = (...values: number[]): NewRow => ({ update: bytes(...values), isOwn: false });

/** One row whose bytes are those of all, in order: shows what was folded. */
const concatenated = (updates: readonly Uint8Array[]) =>
  bytes(...updates.flatMap((update) => [...update]));

async function done<T>(result: DeviceResult<T>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.problem);
  return settled.value;
}

/**
 * What every store of copies owes a replica. `openDevice` gives an empty device, as a function that opens one more
 * tab on it.
 */
export function describeDeviceStores(openDevice: () => () => DeviceStores): void {
  const openStore = () => openDevice()().open('board', 'e1');

  test('what was added comes back in order, under growing numbers', async () => {
    const store = openStore();
    const first = await done(store.append([own(1), others(2)]));
    const second = await done(store.append([others(3)]));
    const seqs = [...first, ...second];
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
    expect(await done(store.load())).toEqual([
      { seq: seqs[0], ...own(1) },
      { seq: seqs[1], ...others(2) },
      { seq: seqs[2], ...others(3) },
    ]);
  });

  test('another tab, and the next session, find it', async () => {
    const openTab = openDevice();
    await done(
      openTab()
        .open('board', 'e1')
        .append([own(1)]),
    );
    expect(await done(openTab().open('board', 'e1').load())).toMatchObject([own(1)]);
  });

  test('boards and epochs do not mix, and the epochs of a board are known', async () => {
    const stores = openDevice()();
    expect(await done(stores.epochs('a'))).toEqual([]);
    await done(stores.open('a', 'e1').append([own(1)]));
    await done(stores.open('a', 'e2').append([own(2)]));
    await done(stores.open('b', 'e3').append([own(3)]));
    expect(await done(stores.open('a', 'e2').load())).toMatchObject([own(2)]);
    expect([...(await done(stores.epochs('a')))].sort()).toEqual(['e1', 'e2']);
    await done(stores.open('a', 'e1').clear());
    expect(await done(stores.epochs('a'))).toEqual(['e2']);
    expect(await done(stores.open('a', 'e1').load())).toEqual([]);
  });

  test('an own edit that the server has is own no longer', async () => {
    const store = openStore();
    const [first = 0, second = 0] = await done(store.append([own(1), own(2)]));
    await done(store.markSaved([second, 9_999]));
    expect(await done(store.load())).toEqual([
      { seq: first, ...own(1) },
      { seq: second, ...others(2) },
    ]);
  });

  test('folding makes one row of all but the own ones', async () => {
    const store = openStore();
    await done(store.append([others(1), own(2), others(3), others(4)]));
    await done(store.compact(concatenated));
    const rows = await done(store.load());
    expect(rows.map(({ update, isOwn }) => ({ update, isOwn }))).toEqual([own(2), others(1, 3, 4)]);
  });

  test('there is nothing to fold in one row', async () => {
    const store = openStore();
    await done(store.append([others(1), own(2)]));
    await done(
      store.compact(() => {
        throw new Error('folded');
      }),
    );
    expect(await done(store.load())).toMatchObject([others(1), own(2)]);
  });

  test('what is dropped is gone, and only that', async () => {
    const store = openStore();
    const [, second = 0] = await done(store.append([own(1), own(2), others(3)]));
    await done(store.drop([second, 9_999]));
    expect(await done(store.load())).toMatchObject([own(1), others(3)]);
  });

  test('two tabs that write, confirm and fold at once lose nothing', async () => {
    const openTab = openDevice();
    const [left, right] = [openTab().open('board', 'e1'), openTab().open('board', 'e1')];
    const [seq = 0] = await done(left.append([own(0), others(1)]));
    const work: DeviceResult<unknown>[] = [];
    for (let value = 2; value < 40; value += 4) {
      work.push(left.append([own(value), others(value + 1)]));
      work.push(right.append([others(value + 2), others(value + 3)]));
      work.push(value % 8 === 2 ? left.compact(concatenated) : right.compact(concatenated));
      if (value === 18) work.push(right.markSaved([seq]));
    }
    await Promise.all(work.map(done));
    const rows = await done(right.load());
    const kept = rows.flatMap(({ update }) => [...update]).sort((a, b) => a - b);
    expect(kept).toEqual(Array.from({ length: 42 }, (_, index) => index));
    expect(rows.filter(({ isOwn }) => isOwn)).toHaveLength(10);
  });
}
