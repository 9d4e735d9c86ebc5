import { expect, test } from 'vitest';
import { createConnectionStore, saveStateOf, type ConnectionState } from './connectionState.ts';

const fresh = createConnectionStore().getState();
const with_ = (part: Partial<ConnectionState>): ConnectionState => ({ ...fresh, ...part });

test('nothing is called saved before the board was exchanged', () => {
  expect(saveStateOf(fresh, true)).toBe('connecting');
});

test('saved means that the server has committed every edit of this tab', () => {
  const synced = with_({ isSynced: true, wasSynced: true });
  expect(saveStateOf(synced, true)).toBe('saved');
  expect(saveStateOf({ ...synced, sentEdits: 3, savedEdits: 2 }, true)).toBe('saving');
  expect(saveStateOf({ ...synced, sentEdits: 3, savedEdits: 3 }, true)).toBe('saved');
});

test('without a line it says offline, or that it is trying again', () => {
  const lost = with_({ wasSynced: true });
  expect(saveStateOf(lost, true)).toBe('reconnecting');
  expect(saveStateOf(lost, false)).toBe('offline');
  expect(saveStateOf({ ...lost, hasOfflineEdits: true }, true)).toBe('offline');
});

test('a refusal goes before everything else', () => {
  expect(saveStateOf(with_({ isSynced: true, refusal: 'notAllowed' }), true)).toBe('refused');
});
