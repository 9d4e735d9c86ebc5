import { commands, openBoard } from '@symbiomap/document';
import { countingIds } from '@symbiomap/document/testing/peer.ts';
import { readBoardFile } from '@symbiomap/domain';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openReplica } from './replica.ts';
import { memoryDevice } from './testing/memoryDevice.ts';
import { readUnsentChange, unsentChangeOf } from './unsentChange.ts';

/** A board with two companies, a flow and a note, as it came from the server, and its copy here. */
async function openCopy() {
  const theirs = openBoard(new Y.Doc(), { newId: countingIds('theirs'), person: 'boris' });
  theirs.execute(commands['board.edit'], { fields: { title: 'Harbour', region: 'North' } });
  const add = (name: string) => theirs.execute(commands['company.create'], { fields: { name } });
  const [bakery, farm] = [add('Bakery'), add('Farm')];
  theirs.execute(commands['flow.connect'], { from: bakery, to: farm, label: 'bran 2 t/week' });
  const note = theirs.execute(commands['note.create'], { fields: { text: 'Ask' } });
  const store = memoryDevice().openTab().stores.open('board', 'e1');
  const yDoc = new Y.Doc();
  const replica = openReplica({ yDoc, store });
  await replica.loaded;
  Y.applyUpdate(yDoc, Y.encodeStateAsUpdate(theirs.yDoc), 'server');
  const board = openBoard(yDoc, { newId: countingIds('mine'), person: 'anna' });
  return { replica, store, board, bakery, farm, note };
}

test('without own edits there is nothing to tell', async () => {
  const { replica } = await openCopy();
  expect(unsentChangeOf(replica)).toBeNull();
});

test('it holds what was added and changed here, as it stands here, and nothing else', async () => {
  const { replica, board, bakery, note } = await openCopy();
  const dairy = board.execute(commands['company.create'], { fields: { name: 'Dairy' } });
  board.execute(commands['company.edit'], { id: bakery, fields: { note: 'Closed on Mondays' } });
  board.execute(commands['note.edit'], { id: note, fields: { text: 'Ask about winter' } });
  const change = unsentChangeOf(replica);
  expect(change).toMatchObject({ records: 3, removed: [] });
  const file = readBoardFile(change?.file);
  if (!file.ok) throw new Error('no board file');
  expect([...file.value.companies.keys()].sort()).toEqual([bakery, dairy].sort());
  expect(file.value.companies.get(bakery)).toMatchObject({
    name: 'Bakery',
    note: 'Closed on Mondays',
  });
  expect(file.value.notes.get(note)?.text).toBe('Ask about winter');
  expect(file.value.flows.size).toBe(0);
  expect(file.value.board.title).toBe('Harbour');
  expect(file.value.board.region).toBeNull();
});

test('what was removed is named, what came and went here is not', async () => {
  const { replica, board, farm } = await openCopy();
  const [flow = ''] = board.getSnapshot().flows.keys();
  const dairy = board.execute(commands['company.create'], { fields: { name: 'Dairy' } });
  board.execute(commands['company.delete'], { id: dairy });
  board.execute(commands['company.delete'], { id: farm });
  expect(unsentChangeOf(replica)).toMatchObject({
    records: 0,
    removed: [
      { table: 'companies', id: farm },
      { table: 'flows', id: flow },
    ],
  });
});

test('settings are in it when they were changed', async () => {
  const { replica, board } = await openCopy();
  board.execute(commands['board.edit'], { fields: { title: 'Harbour East' } });
  const change = unsentChangeOf(replica);
  expect(change?.file['board']).toMatchObject({ title: 'Harbour East', region: 'North' });
});

test('a copy that nobody has open tells the same', async () => {
  const { replica, store, board, farm } = await openCopy();
  board.execute(commands['company.create'], { fields: { name: 'Dairy' } });
  board.execute(commands['company.delete'], { id: farm });
  const expected = unsentChangeOf(replica);
  await replica.close();
  const change = await readUnsentChange(store);
  expect(change).toEqual({ ok: true, value: expected });
});

test('a device that cannot be read says so', async () => {
  const device = memoryDevice();
  device.setBroken(true);
  const store = device.openTab().stores.open('board', 'e1');
  expect(await readUnsentChange(store)).toEqual({ ok: false, problem: 'unavailable' });
});
