// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';

const storeName = 'symbiomap.readComments';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

async function open(boards?: unknown) {
  if (boards !== undefined)
    localStorage.setItem(storeName, JSON.stringify({ state: { boards }, version: 1 }));
  const { useReadComments } = await import('./readComments.ts');
  return useReadComments;
}

const everything = () => true;

test('what was read stays read over a reload, and what is gone is forgotten', async () => {
  const first = await open();
  first.getState().markRead('board', ['a', 'b'], everything);
  vi.resetModules();
  const next = await open();
  next.getState().markRead('board', ['c'], (id) => id !== 'a');
  expect(next.getState().boards).toEqual({ board: ['b', 'c'] });
});

test('of boards that were not open for long nothing is kept', async () => {
  const store = await open();
  for (let at = 0; at < 40; at += 1) store.getState().markRead(`b${at}`, [], everything);
  const kept = Object.keys(store.getState().boards);
  expect(kept).toHaveLength(24);
  expect(kept.at(-1)).toBe('b39');
});

test.each([null, 'x', { board: 'a' }, { board: [1] }])(
  'a store that says %j has read nothing',
  async (boards) => {
    expect((await open(boards)).getState().boards).toEqual({});
  },
);

test('what another tab reads is read here', async () => {
  const store = await open();
  const state = { boards: { board: ['a'] } };
  localStorage.setItem(storeName, JSON.stringify({ state, version: 1 }));
  dispatchEvent(new StorageEvent('storage', { key: storeName }));
  await vi.waitFor(() => expect(store.getState().boards).toEqual(state.boards));
});
