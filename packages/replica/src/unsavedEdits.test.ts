import { expect, test } from 'vitest';
import { UnsavedEdits } from './unsavedEdits.ts';

const update = new Uint8Array();

test('an answer carries everything there is, an update only its own edit', () => {
  const edits = new UnsavedEdits();
  const old = edits.add(update, 1);
  edits.connectionOpened();
  const edit = edits.add(update);
  edits.telling(edit);
  edits.updateSent();
  edits.answerSent();
  expect([edit.sentAs, old.sentAs]).toEqual([1, 2]);
  expect(edits.confirm(1)).toEqual([edit]);
  expect(edits.all).toEqual([old]);
  expect(edits.unconfirmed).toBe(1);
  expect(edits.confirm(2)).toEqual([old]);
  expect([edits.count, edits.unconfirmed]).toEqual([0, 0]);
});

test('an update that is not of this device carries none of its edits', () => {
  const edits = new UnsavedEdits();
  const edit = edits.add(update);
  edits.telling(null);
  edits.updateSent();
  edits.confirm(1);
  expect(edits.all).toEqual([edit]);
});

test('a new connection counts anew, and what the last one carried is to be sent again', () => {
  const edits = new UnsavedEdits();
  const edit = edits.add(update);
  edits.telling(edit);
  edits.updateSent();
  edits.connectionOpened();
  expect(edits.unconfirmed).toBe(0);
  expect(edits.confirm(1)).toEqual([]);
  expect(edit.isSaved).toBe(false);
});

test('a count that was passed already takes nothing back', () => {
  const edits = new UnsavedEdits();
  for (let index = 0; index < 3; index += 1) edits.answerSent();
  edits.confirm(3);
  edits.confirm(1);
  expect(edits.unconfirmed).toBe(0);
});
