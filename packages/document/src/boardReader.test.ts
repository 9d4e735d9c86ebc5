import { tableNames } from '@symbiomap/domain';
import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { commands } from './commands/commands.ts';
import { readBoard } from './readBoard.ts';
import { openPeer, openPeers, syncPeers } from './testing/peer.ts';
import { sampleBoard } from './testing/sampleBoard.ts';

test('only the touched record and its table are new objects', () => {
  const board = openPeer('anna', sampleBoard());
  const before = board.getSnapshot();
  board.execute(commands['company.edit'], { id: 'novo', fields: { note: 'Insulin.' } });
  const after = board.getSnapshot();
  expect(after).not.toBe(before);
  expect(after.companies.get('novo')).not.toBe(before.companies.get('novo'));
  expect(after.companies.get('asnaes')).toBe(before.companies.get('asnaes'));
  for (const table of tableNames.filter((name) => name !== 'companies')) {
    expect(after[table]).toBe(before[table]);
  }
  expect(after.board).toBe(before.board);
  expect(after.faults).toBe(before.faults);
  expect(after.unread).toBe(before.unread);
});

test('letters typed into a text touch one record', () => {
  const board = openPeer('anna', sampleBoard());
  const before = board.getSnapshot();
  const note = board.yDoc.getMap('notes').get('t1') as Y.Map<unknown>;
  (note.get('text') as Y.Text).insert(0, 'Do ');
  expect(board.getSnapshot().notes.get('t1')?.text).toBe('Do Ask about winter.');
  expect(board.getSnapshot().companies).toBe(before.companies);
});

test('the snapshot stays the same object until something changes', () => {
  const board = openPeer('anna', sampleBoard());
  const before = board.getSnapshot();
  const listener = vi.fn();
  board.subscribe(listener);
  board.yDoc.transact(() => {});
  board.yDoc.getMap('somebody elses').set('key', 1);
  board.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Novo Nordisk' } });
  expect(board.getSnapshot()).toBe(before);
  expect(listener).not.toHaveBeenCalled();
});

test('many changes of another arrive as one snapshot', () => {
  const [anna, boris] = openPeers(sampleBoard(), ['anna', 'boris']);
  if (anna === undefined || boris === undefined) throw new Error('two peers were asked for');
  const listener = vi.fn();
  anna.subscribe(listener);
  for (let index = 0; index < 5; index += 1) {
    boris.execute(commands['company.create'], { fields: { name: `Company ${index}` } });
  }
  syncPeers(boris, anna);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(anna.getSnapshot().companies.size).toBe(8);
});

test('who hears of a change can ask at once whether it can be undone', () => {
  const board = openPeer('anna', sampleBoard());
  const seen: boolean[][] = [];
  board.subscribe(() => seen.push([board.history.canUndo(), board.history.canRedo()]));
  board.execute(commands['note.delete'], { id: 't1' });
  board.execute(commands['area.delete'], { id: 'a1' });
  board.history.undo();
  board.history.undo();
  board.history.redo();
  expect(seen).toEqual([
    [true, false],
    [true, false],
    [true, true],
    [false, true],
    [true, true],
  ]);
});

test('a command that throws has changed nothing', () => {
  const board = openPeer('anna', sampleBoard());
  const before = board.getSnapshot();
  const failing = {
    id: 'company.create' as const,
    run: (tx: { remove(table: 'companies', id: string): void }) => {
      tx.remove('companies', 'novo');
      throw new Error('half-way');
    },
  };
  expect(() => board.execute(failing, undefined)).toThrow('half-way');
  expect(board.getSnapshot()).toBe(before);
  expect(board.history.canUndo()).toBe(false);
});

test('what is forgotten can no longer be undone', () => {
  const board = openPeer('anna', sampleBoard());
  board.execute(commands['note.delete'], { id: 't1' });
  const listener = vi.fn();
  board.history.subscribe(listener);
  board.history.forget();
  expect(board.history.undo()).toBeNull();
  expect(listener).toHaveBeenCalledTimes(1);
  expect(board.getSnapshot().notes.size).toBe(0);
});

test('a closed board hears nothing any more', () => {
  const board = openPeer('anna', sampleBoard());
  const before = board.getSnapshot();
  board.destroy();
  board.yDoc.getMap('companies').delete('novo');
  expect(board.getSnapshot()).toBe(before);
  expect(readBoard(board.yDoc).companies.has('novo')).toBe(false);
});
