import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import type { VersionStorage } from '../storage/versionStorage.ts';
import type { VersionedBoard } from './keepVersion.ts';
import { unpackVersion } from './packVersion.ts';
import { VersionKeeper, versionAfterMs } from './versionKeeper.ts';

/** A clock that is moved by hand. */
function handClock(settled: () => Promise<void>) {
  let nowMs = 0;
  let timers: { atMs: number; work: () => void }[] = [];
  return {
    nowMs: () => nowMs,
    dateMs: () => 1_000_000 + nowMs,
    after: (delayMs: number, work: () => void) => {
      const timer = { atMs: nowMs + delayMs, work };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    waiting: () => timers.length,
    async advance(ms: number) {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { work } of due) work();
      await settled();
    },
  };
}

async function keeperOf(change: (storage: VersionStorage) => Partial<VersionStorage> = () => ({})) {
  const storage = createMemoryStorage();
  for (const id of ['a', 'b'])
    await storage.createBoard({ id, createdAtMs: 0, links: [], snapshot: new Uint8Array() });
  const clock = handClock(() => keeper.settled());
  const log = createLog('silent');
  const failing = { ...storage, ...change(storage) };
  const keeper: VersionKeeper = new VersionKeeper(failing, clock, log);
  const states = { a: 0, b: 0 };
  const board = async (boardId: 'a' | 'b'): Promise<VersionedBoard> => ({
    boardId,
    epoch: (await storage.loadBoard(boardId))?.epoch ?? '',
    takeSnapshot: () => new Uint8Array([states[boardId]]),
  });
  const kept = async (boardId: string) => {
    const contents = [];
    for (const { id } of await storage.listVersions(boardId)) {
      const stored = await storage.loadVersion(boardId, id);
      contents.unshift(...(await unpackVersion(stored?.content ?? new Uint8Array())));
    }
    return contents;
  };
  return { keeper, clock, states, board, kept, storage };
}

test('a change is in a version five minutes later, with all that came meanwhile', async () => {
  const { keeper, clock, states, board, kept, storage } = await keeperOf();
  const a = await board('a');
  for (states.a = 1; states.a < 5; states.a += 1) {
    keeper.noteChange(a);
    await clock.advance(60_000);
  }
  expect(await kept('a')).toEqual([]);
  await clock.advance(60_000);
  expect(await kept('a')).toEqual([5]);
  const [version] = await storage.listVersions('a');
  expect(version).toMatchObject({ kind: 'automatic', title: null, by: null });
  expect(version?.atMs).toBe(1_000_000 + versionAfterMs);
});

test('hours of work make a version in five minutes each, quiet hours none', async () => {
  const { keeper, clock, states, board, kept } = await keeperOf();
  const a = await board('a');
  for (let minute = 0; minute < 60; minute += 1) {
    states.a = minute;
    keeper.noteChange(a);
    await clock.advance(60_000);
  }
  expect(await kept('a')).toHaveLength(12);
  for (let minute = 0; minute < 60; minute += 1) await clock.advance(60_000);
  expect(await kept('a')).toHaveLength(12);
  expect(clock.waiting()).toBe(0);
});

test('when a board is left, what changed is in a version; what did not change makes none', async () => {
  const { keeper, clock, states, board, kept } = await keeperOf();
  await keeper.keepNow('a');
  expect(await kept('a')).toEqual([]);
  states.a = 7;
  keeper.noteChange(await board('a'));
  const left = keeper.keepNow('a');
  states.a = 8;
  await left;
  expect(await kept('a')).toEqual([7]);
  await keeper.keepNow('a');
  await clock.advance(versionAfterMs);
  expect(await kept('a')).toEqual([7]);
});

test('the last state of each board is kept when the server stops', async () => {
  const { keeper, clock, states, board, kept } = await keeperOf();
  states.a = 1;
  states.b = 2;
  keeper.noteChange(await board('a'));
  keeper.noteChange(await board('b'));
  await keeper.keepAll();
  expect([await kept('a'), await kept('b')]).toEqual([[1], [2]]);
  expect(clock.waiting()).toBe(0);
});

test('a version that could not be kept is tried again', async () => {
  let failures = 2;
  const { keeper, clock, states, board, kept } = await keeperOf((storage) => ({
    addVersion: (version) => {
      failures -= 1;
      return failures >= 0 ? Promise.reject(new Error('full')) : storage.addVersion(version);
    },
  }));
  states.a = 3;
  keeper.noteChange(await board('a'));
  await clock.advance(versionAfterMs);
  await clock.advance(versionAfterMs);
  expect(await kept('a')).toEqual([]);
  await clock.advance(versionAfterMs);
  expect(await kept('a')).toEqual([3]);
});

test('no version is made of a room whose board was restored or deleted meanwhile', async () => {
  const { keeper, clock, board, kept, storage } = await keeperOf();
  const a = { ...(await board('a')), epoch: 'before' };
  keeper.noteChange(a);
  keeper.noteChange(await board('b'));
  await storage.deleteBoard('b');
  await clock.advance(versionAfterMs);
  expect([await kept('a'), await kept('b')]).toEqual([[], []]);
  expect(clock.waiting()).toBe(0);
});

test('a board that was loaded anew is the one that is kept', async () => {
  const { keeper, clock, states, board, kept } = await keeperOf();
  states.a = 1;
  keeper.noteChange({ ...(await board('a')), takeSnapshot: () => new Uint8Array([99]) });
  keeper.noteChange(await board('a'));
  await clock.advance(versionAfterMs);
  expect(await kept('a')).toEqual([1]);
});

test('automatic versions are thinned out as new ones come', async () => {
  const { keeper, clock, board, kept } = await keeperOf();
  const a = await board('a');
  const dayMs = 24 * 3_600_000;
  for (let day = 0; day < 40; day += 1) {
    keeper.noteChange(a);
    await keeper.keepNow('a');
    await clock.advance(dayMs);
  }
  expect((await kept('a')).length).toBeLessThanOrEqual(32);
  expect((await kept('a')).length).toBeGreaterThanOrEqual(29);
});
