import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand';
import { saveStateOf, type ConnectionState } from './connectionState.ts';
import { patienceMs, watchSaving } from './watchSaving.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(answers: (boolean | null)[]) {
  const store = createStore<ConnectionState>()(() => ({
    isLoaded: true,
    isKeeping: true,
    unsaved: 0,
    unkept: 0,
    isSynced: true,
    wasSynced: true,
    unconfirmed: 0,
    closed: null,
    isSavingBlocked: false,
    unsentPhotos: 0,
  }));
  const isReady = vi.fn(() => Promise.resolve(answers.shift() ?? null));
  const stop = watchSaving(store, isReady);
  return { store, isReady, stop, sign: () => saveStateOf(store.getState(), true) };
}

test('an edit that is saved soon asks the server nothing', async () => {
  const { store, isReady, sign } = watched([]);
  store.setState({ unsaved: 1 });
  expect(sign()).toBe('saving');
  store.setState({ unsaved: 0 });
  await vi.advanceTimersByTimeAsync(patienceMs - 1);
  expect(sign()).toBe('saved');
  expect(isReady).not.toHaveBeenCalled();
});

test('while the server cannot save, it says so, and takes it back once it can', async () => {
  const { store, sign } = watched([false, true]);
  store.setState({ unsaved: 1 });
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(sign()).toBe('blocked');
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(sign()).toBe('saving');
  store.setState({ unsaved: 0 });
  expect(sign()).toBe('saved');
});

test('the word "blocked" goes with the edit that waited, not with the next answer', async () => {
  const { store, sign } = watched([false]);
  store.setState({ unsaved: 1 });
  await vi.advanceTimersByTimeAsync(patienceMs);
  store.setState({ unsaved: 0 });
  expect(sign()).toBe('saved');
  store.setState({ unsaved: 1 });
  expect(sign()).toBe('saving');
});

test('no answer is no reason to blame the disk', async () => {
  const { store, sign } = watched([null]);
  store.setState({ unsaved: 1 });
  await vi.advanceTimersByTimeAsync(patienceMs);
  expect(sign()).toBe('saving');
});

test('a server that is gone is not asked', async () => {
  const { store, isReady } = watched([]);
  store.setState({ unsaved: 1 });
  store.setState({ isSynced: false });
  await vi.advanceTimersByTimeAsync(10 * patienceMs);
  expect(isReady).not.toHaveBeenCalled();
});

test('a board that was closed asks no more', async () => {
  const { store, isReady, stop } = watched([false]);
  store.setState({ unsaved: 1 });
  stop();
  await vi.advanceTimersByTimeAsync(10 * patienceMs);
  expect(isReady).not.toHaveBeenCalled();
});
