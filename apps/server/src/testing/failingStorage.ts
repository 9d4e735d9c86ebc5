import type { BoardStorage } from '../storage/boardStorage.ts';
import type { FaultyStorage } from './nthFailure.ts';

/** A storage whose commits fail while it is told so, as on a full disk. */
export function failingStorage(storage: BoardStorage): BoardStorage & { isFull: boolean } {
  const failing = {
    ...storage,
    isFull: false,
    append: (entries: Parameters<BoardStorage['append']>[0]) =>
      failing.isFull
        ? Promise.reject(new Error('database or disk is full'))
        : storage.append(entries),
  };
  return failing;
}

/** A storage of which the nth call fails before it has done anything. */
export function failingCalls(storage: BoardStorage): FaultyStorage {
  const { failAt, steps, step } = countdown();
  const faulty = new Proxy(storage, {
    get: (target, name) => {
      const call = Reflect.get(target, name) as (...args: unknown[]) => Promise<unknown>;
      return async (...args: unknown[]) => {
        await Promise.resolve();
        step();
        return call(...args);
      };
    },
  });
  return { storage: faulty, failAt, steps };
}

/** Counts steps and fails at one of them. */
export function countdown(): Omit<FaultyStorage, 'storage'> & { readonly step: () => void } {
  let failing = 0;
  let count = 0;
  return {
    failAt: (step) => {
      failing = step;
      count = 0;
    },
    steps: () => count,
    step: () => {
      count += 1;
      if (count === failing) throw new Error('disk I/O error');
    },
  };
}
