import { expect, test } from 'vitest';
import {
  isBeingKept,
  saveStateOf,
  shouldWarnBeforeLeaving,
  type ConnectionState,
} from './connectionState.ts';

const fresh: ConnectionState = {
  isLoaded: true,
  isKeeping: true,
  unsaved: 0,
  unkept: 0,
  isSynced: false,
  wasSynced: false,
  unconfirmed: 0,
  closed: null,
  isSavingBlocked: false,
  unsentPhotos: 0,
};
const synced: ConnectionState = { ...fresh, isSynced: true, wasSynced: true };
const lost: ConnectionState = { ...fresh, wasSynced: true };

test('nothing is called saved before the board was exchanged', () => {
  expect(saveStateOf(fresh, true)).toBe('connecting');
});

test('saved means that the server has committed every edit of this device', () => {
  expect(saveStateOf(synced, true)).toBe('saved');
  expect(saveStateOf({ ...synced, unsaved: 1, unconfirmed: 1 }, true)).toBe('saving');
  expect(saveStateOf({ ...synced, unsaved: 1 }, true)).toBe('saving');
  expect(saveStateOf({ ...synced, unsaved: 1, isSavingBlocked: true }, true)).toBe('blocked');
});

test('without a line it says offline, or that it is trying again', () => {
  expect(saveStateOf(lost, true)).toBe('reconnecting');
  expect(saveStateOf(lost, false)).toBe('offline');
  expect(saveStateOf({ ...lost, unsaved: 2 }, true)).toBe('offline');
});

test('edits are called kept here only where they are', () => {
  expect(saveStateOf({ ...lost, isKeeping: false }, true)).toBe('reconnecting');
  expect(saveStateOf({ ...lost, isKeeping: false, unsaved: 2, unkept: 1 }, true)).toBe('unkept');
});

test('what waits for the device is being kept; where the device keeps nothing, nothing is', () => {
  expect(isBeingKept({ ...lost, unsaved: 2, unkept: 1 })).toBe(true);
  expect(isBeingKept({ ...lost, unsaved: 2 })).toBe(false);
  expect(isBeingKept({ ...lost, isKeeping: false, unsaved: 2, unkept: 2 })).toBe(false);
});

test('a refusal goes before everything else', () => {
  expect(saveStateOf({ ...synced, closed: 'notAllowed' }, true)).toBe('refused');
});

test.each<[string, Partial<ConnectionState>, boolean]>([
  ['everything is saved', { isSynced: true }, false],
  ['an edit is being sent', { isSynced: true, unsaved: 1 }, true],
  ['edits wait for a connection on this device', { unsaved: 3 }, false],
  ['an edit is being written to this device', { unsaved: 3, unkept: 1 }, true],
  ['this device keeps nothing', { isKeeping: false, unsaved: 3, unkept: 3 }, true],
  ['this device keeps nothing and there is nothing to keep', { isKeeping: false }, false],
])('%s: leaving is warned of, or not', (_, part, expected) => {
  expect(shouldWarnBeforeLeaving({ ...fresh, ...part })).toBe(expected);
});
