import type { BoardStorage } from '../storage/boardStorage.ts';

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
