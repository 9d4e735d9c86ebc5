// @vitest-environment jsdom
import { isPersonSecret, personIdOf } from '@symbiomap/protocol';
import { beforeEach, expect, test, vi } from 'vitest';

const storeName = 'symbiomap.preferences';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
});

/** Opens the app's memory of this device, which holds `state` from before. */
async function openPreferences(state?: object) {
  if (state !== undefined) localStorage.setItem(storeName, JSON.stringify({ state, version: 1 }));
  const { usePreferences } = await import('./preferences.ts');
  return usePreferences.getState();
}

test('a new device makes up a secret, and who it is follows from that', async () => {
  const { personSecret, personId } = await openPreferences();
  expect(isPersonSecret(personSecret)).toBe(true);
  expect(personId).toBe(personIdOf(personSecret));
});

test('the next tab, and the next visit, are the same person', async () => {
  const first = await openPreferences();
  vi.resetModules();
  const next = await openPreferences();
  expect(next.personSecret).toBe(first.personSecret);
});

test('a device of before, that had only a name of its own making, gets a secret and keeps the rest', async () => {
  const board = { id: 'a', title: 'A', role: 'editor', key: 'k', openedAt: '', links: null };
  const old = { personId: 'anna', personColor: '#b5472f', name: 'Anna', recentBoards: [board] };
  const now = await openPreferences(old);
  expect(isPersonSecret(now.personSecret)).toBe(true);
  expect(now.personId).toBe(personIdOf(now.personSecret));
  expect(now).toMatchObject({ name: 'Anna', personColor: '#b5472f' });
  expect(now.recentBoards).toEqual([{ ...board, epoch: null }]);
});

test('whoever writes another id beside the secret is still who the secret says', async () => {
  const { personSecret } = await openPreferences();
  vi.resetModules();
  const now = await openPreferences({ personSecret, personId: 'boris' });
  expect(now.personId).toBe(personIdOf(personSecret));
});
