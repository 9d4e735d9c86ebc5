import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLog } from '../log.ts';
import type { BoardStorage, LogEntry } from '../storage/boardStorage.ts';
import { createMemoryStorage } from '../storage/memoryStorage.ts';
import { Journal } from './journal.ts';

const silent = createLog('silent');

/** A clock that is moved by hand. */
function handClock() {
  let nowMs = 0;
  let timers: { atMs: number; work: () => void }[] = [];
  return {
    nowMs: () => nowMs,
    dateMs: () => nowMs,
    after: (delayMs: number, work: () => void) => {
      const timer = { atMs: nowMs + Math.max(0, delayMs), work };
      timers.push(timer);
      return () => void (timers = timers.filter((other) => other !== timer));
    },
    async advance(ms: number) {
      nowMs += ms;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { work } of due) work();
      // Lets the promises of storage come back.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

async function storageWith(...boardIds: string[]): Promise<BoardStorage> {
  const storage = createMemoryStorage();
  for (const id of boardIds)
    await storage.createBoard({ id, createdAtMs: 0, links: [], snapshot: new Uint8Array() });
  return storage;
}

/** What is appended to the boards of a storage. */
async function entriesFor(storage: BoardStorage) {
  const boards = await storage.listBoards();
  const stored = await Promise.all(boards.map(({ id }) => storage.loadBoard(id)));
  const epochs = new Map(boards.map(({ id }, index) => [id, stored[index]?.epoch]));
  return (boardId: string, value: number): LogEntry => ({
    boardId,
    epoch: epochs.get(boardId) ?? 'none',
    update: new Uint8Array([value]),
  });
}

test('updates of several rooms share a commit; the first after a quiet time does not wait', async () => {
  const storage = await storageWith('a', 'b');
  const entry = await entriesFor(storage);
  const groups: number[] = [];
  const counting = {
    ...storage,
    append: (entries: readonly LogEntry[]) => {
      groups.push(entries.length);
      return storage.append(entries);
    },
  };
  const clock = handClock();
  const journal = new Journal(counting, clock, silent);
  void journal.append(entry('a', 1));
  await clock.advance(0);
  expect(groups).toEqual([1]);
  void journal.append(entry('a', 2));
  void journal.append(entry('b', 3));
  await clock.advance(1);
  expect(groups).toEqual([1]);
  await clock.advance(2);
  expect(groups).toEqual([1, 2]);
});

test('an update for a board that is gone is told so, and the others are committed', async () => {
  const clock = handClock();
  const storage = await storageWith('a');
  const entry = await entriesFor(storage);
  const journal = new Journal(storage, clock, silent);
  const answers = Promise.all([journal.append(entry('gone', 1)), journal.append(entry('a', 2))]);
  await clock.advance(0);
  await clock.advance(3);
  const [gone, kept] = await answers;
  expect(gone).toBeNull();
  expect(kept).toBeGreaterThan(0);
});

test('whichever commits fail, everything is committed once it works, in order, and not told before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 12 }), async (failures) => {
      const storage = await storageWith('a');
      const entry = await entriesFor(storage);
      const ahead = [...failures];
      const failing = {
        ...storage,
        append: (entries: readonly LogEntry[]) =>
          ahead.shift() === true ? Promise.reject(new Error('full')) : storage.append(entries),
      };
      const clock = handClock();
      const journal = new Journal(failing, clock, silent);
      const told: number[] = [];
      const kept = async () => (await storage.loadBoard('a'))?.updates.map(([value]) => value);
      for (let value = 1; value <= 6; value += 1) {
        void journal.append(entry('a', value)).then(() => told.push(value));
        await clock.advance(value % 2 === 0 ? 3 : 500);
        expect(await kept()).toEqual(expect.arrayContaining(told));
      }
      for (let rounds = 0; rounds <= failures.length + 1; rounds += 1) await clock.advance(600);
      expect(await kept()).toEqual([1, 2, 3, 4, 5, 6]);
      expect(told).toEqual([1, 2, 3, 4, 5, 6]);
      expect(journal.isFailing).toBe(false);
    }),
  );
});
