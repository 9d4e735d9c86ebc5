import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openBoard } from './boardDocument.ts';
import { commands } from './commands/commands.ts';
import { seedBoard } from './seedBoard.ts';
import { countingIds } from './testing/peer.ts';
import { sampleBoard } from './testing/sampleBoard.ts';
import type { Rights } from './rights.ts';

/** Changes only what is theirs, and nothing that is locked. */
const contributor: Rights = (touch) =>
  touch.at === 'record' && touch.createdBy === 'anna' && !touch.isLocked && !touch.setsLock;
const editor: Rights = (touch) => touch.at === 'record' && !touch.isLocked && !touch.setsLock;

function boardOf(may: Rights) {
  const yDoc = new Y.Doc();
  seedBoard(yDoc, sampleBoard());
  return openBoard(yDoc, { newId: countingIds('new'), person: 'anna', may });
}

test('who may change only their own deletes a company and leaves the flows of others hanging on it', () => {
  const board = boardOf(contributor);
  const id = board.execute(commands['company.create'], { fields: { name: 'Bakery' } });
  const own = board.execute(commands['flow.connect'], { from: id, to: 'novo' });
  const yDoc = board.yDoc;
  const other = openBoard(yDoc, { newId: countingIds('other'), person: 'boris' });
  const theirs = other.execute(commands['flow.connect'], { from: 'gyproc', to: id });
  board.execute(commands['company.delete'], { id });
  const { companies, flows } = board.getSnapshot();
  expect([companies.has(id), flows.has(own ?? ''), flows.has(theirs ?? '')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('what one may not change stays as it was, and is no step to undo', () => {
  const board = boardOf(contributor);
  const before = board.getSnapshot();
  board.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Mine' } });
  board.execute(commands['board.edit'], { fields: { title: 'Mine' } });
  board.execute(commands['items.delete'], { ids: ['novo', 'f1'] });
  expect(board.getSnapshot()).toBe(before);
  expect(board.history.canUndo()).toBe(false);
});

test('undo does not touch what was locked since', () => {
  const board = boardOf(editor);
  board.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Novo' } });
  const leader = openBoard(board.yDoc, { newId: countingIds('leader'), person: 'boris' });
  leader.execute(commands['company.edit'], { id: 'novo', fields: { locked: true } });
  expect(board.history.undo()).toMatchObject({ outcome: 'kept', kept: ['novo'] });
  expect(board.getSnapshot().companies.get('novo')?.name).toBe('Novo');
  expect(board.history.undo()).toBeNull();
});

test('who may not lock copies what is locked without its lock', () => {
  const board = boardOf(editor);
  board.execute(commands['company.create'], { fields: { name: 'Bakery', locked: true } });
  const bakery = [...board.getSnapshot().companies.values()].find(({ name }) => name === 'Bakery');
  expect(bakery?.locked ?? null).toBeNull();
});
