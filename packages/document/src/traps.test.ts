import { emptyBoard, writeBoardFile, type JsonObject } from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { commands } from './commands/commands.ts';
import { readBoard } from './readBoard.ts';
import { openPeer, openPeers, syncPeers } from './testing/peer.ts';
import { sampleBoard } from './testing/sampleBoard.ts';
import type { BoardDocument } from './boardDocument.ts';

/** Anna and Boris, on the same board, each with a connection that `syncPeers` lets through. */
function annaAndBoris(): readonly [BoardDocument, BoardDocument] {
  const [anna, boris] = openPeers(sampleBoard(), ['anna', 'boris']);
  if (anna === undefined || boris === undefined) throw new Error('two peers were asked for');
  return [anna, boris];
}

/** Brings both up to date and holds that they see the same, as does who only now looks. */
function expectAgreement(anna: BoardDocument, boris: BoardDocument): void {
  syncPeers(anna, boris);
  expect(anna.getSnapshot()).toEqual(boris.getSnapshot());
  expect(readBoard(anna.yDoc)).toEqual(anna.getSnapshot());
  expect(readBoard(boris.yDoc)).toEqual(boris.getSnapshot());
}

describe.each([
  ['the smaller client id edits', 1, 2],
  ['the greater client id edits', 2, 1],
])('trap 1, %s: an edited company that another deletes meanwhile', (_, editor, deleter) => {
  test('stays deleted', () => {
    const [anna, boris] = annaAndBoris();
    anna.yDoc.clientID = editor;
    boris.yDoc.clientID = deleter;
    anna.execute(commands['company.edit'], { id: 'asnaes', fields: { name: 'Asnæs', note: 'x' } });
    anna.execute(commands['items.move'], { positions: { asnaes: { x: 7, y: 7 } } });
    boris.execute(commands['company.delete'], { id: 'asnaes' });
    expectAgreement(anna, boris);
    expect(anna.getSnapshot().companies.has('asnaes')).toBe(false);
  });
});

test('trap 2: a flow drawn to a company that another deletes meanwhile is a legal flow without an end', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['company.delete'], { id: 'novo' });
  const id = boris.execute(commands['flow.connect'], { from: 'gyproc', to: 'novo', label: 'heat' });
  expectAgreement(anna, boris);
  expect(anna.getSnapshot().flows.get(id ?? '')).toMatchObject({ from: 'gyproc', to: 'novo' });
  expect(anna.getSnapshot().faults).toEqual([]);
  expect(anna.history.undo()?.outcome).toBe('done');
  expectAgreement(anna, boris);
  expect(boris.getSnapshot().companies.has('novo')).toBe(true);
});

describe("trap 3: undo spares others' later work", () => {
  test('a company that another has edited since stays', () => {
    const [anna, boris] = annaAndBoris();
    const id = anna.execute(commands['company.create'], { fields: { name: 'Bakery' } });
    syncPeers(anna, boris);
    boris.execute(commands['company.edit'], {
      id,
      fields: { note: 'Open on Sunday' },
    });
    syncPeers(anna, boris);
    expect(anna.history.undo()).toEqual({
      command: 'company.create',
      items: [id],
      outcome: 'kept',
      kept: [id],
    });
    expect(anna.history.canUndo()).toBe(false);
    expectAgreement(anna, boris);
    expect(anna.getSnapshot().companies.get(id)?.note).toBe('Open on Sunday');
  });

  test('so does one of which another made something unknown', () => {
    const [anna, boris] = annaAndBoris();
    const id = anna.execute(commands['company.create'], {
      fields: { name: 'Bakery', operatingDays: 300 },
    });
    syncPeers(anna, boris);
    boris.execute(commands['company.edit'], { id, fields: { operatingDays: null } });
    syncPeers(anna, boris);
    expect(anna.history.undo()?.outcome).toBe('kept');
  });

  test.each(['flow', 'offer', 'need', 'process', 'comment'] as const)(
    'and one to which another has attached a %s',
    (attached) => {
      const [anna, boris] = annaAndBoris();
      const id = anna.execute(commands['company.create'], { fields: { name: 'Bakery' } });
      syncPeers(anna, boris);
      const fields = { company: id };
      if (attached === 'flow') boris.execute(commands['flow.connect'], { from: 'novo', to: id });
      if (attached === 'offer') boris.execute(commands['offer.create'], { fields });
      if (attached === 'need') boris.execute(commands['need.create'], { fields });
      if (attached === 'process') boris.execute(commands['process.create'], { fields });
      if (attached === 'comment') boris.execute(commands['comment.create'], { fields: { on: id } });
      syncPeers(anna, boris);
      expect(anna.history.undo()?.outcome).toBe('kept');
      expect(anna.getSnapshot().companies.has(id)).toBe(true);
    },
  );

  test('of a step with several records, only what others need stays', () => {
    const [anna, boris] = annaAndBoris();
    const flow = anna.execute(commands['flow.connect'], {
      from: 'novo',
      to: 'gyproc',
      label: 'slag',
    });
    const slag = anna.getSnapshot().flows.get(flow ?? '')?.resource ?? '';
    syncPeers(anna, boris);
    boris.execute(commands['offer.create'], { fields: { company: 'gyproc', resource: slag } });
    syncPeers(anna, boris);
    expect(anna.history.undo()).toMatchObject({ outcome: 'done', kept: [slag] });
    expect(anna.getSnapshot().flows.has(flow ?? '')).toBe(false);
    expect(anna.getSnapshot().resources.has(slag)).toBe(true);
    expect(anna.history.redo()?.outcome).toBe('done');
    expect(anna.getSnapshot().flows.get(flow ?? '')?.resource).toBe(slag);
    expectAgreement(anna, boris);
  });

  test('an edited copy keeps what it refers to, and the rest of the pasted goes', () => {
    const [anna, boris] = annaAndBoris();
    const { companies, flows } = anna.getSnapshot();
    const pasted = anna.execute(commands['items.paste'], {
      items: { companies: [...companies.values()], flows: [...flows.values()] },
      offset: { x: 0, y: 900 },
    });
    syncPeers(anna, boris);
    const copies = pasted.flatMap((id) => anna.getSnapshot().flows.get(id) ?? []);
    const edited = copies.find(({ avoids }) => avoids === null);
    boris.execute(commands['flow.edit'], { id: edited?.id ?? '', fields: { stage: 'pilot' } });
    syncPeers(anna, boris);
    const step = anna.history.undo();
    expect(new Set(step?.kept)).toEqual(new Set([edited?.id, edited?.from, edited?.to]));
    expect(anna.getSnapshot().companies.size).toBe(companies.size + 2);
    expect(anna.getSnapshot().flows.size).toBe(flows.size + 1);
    expectAgreement(anna, boris);
  });

  test('redo of a deletion spares what others did after it was undone', () => {
    const [anna, boris] = annaAndBoris();
    anna.execute(commands['company.delete'], { id: 'novo' });
    anna.history.undo();
    syncPeers(anna, boris);
    boris.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Novonesis' } });
    syncPeers(anna, boris);
    expect(anna.history.redo()).toMatchObject({ outcome: 'done', kept: ['novo'] });
    expectAgreement(anna, boris);
    expect(anna.getSnapshot().companies.get('novo')?.name).toBe('Novonesis');
  });

  test('what others did before the step is no reason to keep', () => {
    const [anna, boris] = annaAndBoris();
    boris.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Novonesis' } });
    syncPeers(anna, boris);
    anna.execute(commands['company.delete'], { id: 'novo' });
    anna.history.undo();
    expect(anna.history.redo()).toMatchObject({ outcome: 'done', kept: [] });
    expect(anna.getSnapshot().companies.has('novo')).toBe(false);
  });

  test("one's own later edits are no reason to keep", () => {
    const [anna] = annaAndBoris();
    const before = anna.getSnapshot();
    const id = anna.execute(commands['company.create'], { fields: { name: 'Bakery' } });
    anna.execute(commands['company.edit'], { id, fields: { name: 'Old bakery' } });
    anna.execute(commands['flow.connect'], { from: id, to: 'novo', label: 'bread' });
    anna.history.undo();
    anna.history.undo();
    expect(anna.history.undo()?.outcome).toBe('done');
    expect(anna.getSnapshot()).toEqual(before);
  });

  test('undo of a deletion brings back the company and all that hung on it', () => {
    const [anna, boris] = annaAndBoris();
    const before = anna.getSnapshot();
    anna.execute(commands['company.delete'], { id: 'asnaes' });
    expectAgreement(anna, boris);
    anna.history.undo();
    expectAgreement(anna, boris);
    expect(boris.getSnapshot()).toEqual(before);
  });
});

test('trap 4: undo of what others removed says so, and leaves the older step alone', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['board.edit'], { fields: { title: 'Older' } });
  anna.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Newer' } });
  syncPeers(anna, boris);
  boris.execute(commands['company.delete'], { id: 'novo' });
  syncPeers(anna, boris);
  expect(anna.history.undo()).toMatchObject({ command: 'company.edit', outcome: 'nothing' });
  expect(anna.getSnapshot().board.title).toBe('Older');
  expect(anna.history.undo()).toMatchObject({ command: 'board.edit', outcome: 'done' });
  expect(anna.getSnapshot().board.title).toBe('Kalundborg');
  expect(anna.history.undo()).toBeNull();
});

test('trap 5: undo of a move does not fight who moved it since', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['items.move'], { positions: { novo: { x: 1, y: 1 } } });
  syncPeers(anna, boris);
  boris.execute(commands['items.move'], { positions: { novo: { x: 2, y: 2 } } });
  syncPeers(anna, boris);
  expect(anna.history.undo()).toMatchObject({ command: 'items.move', outcome: 'nothing' });
  expectAgreement(anna, boris);
  expect(anna.getSnapshot().companies.get('novo')?.position).toEqual({ x: 2, y: 2 });
});

test('trap 6: quick commands are a step each, and others’ updates are never one', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['company.create'], { fields: { name: 'One' } });
  anna.execute(commands['company.create'], { fields: { name: 'Two' } });
  boris.execute(commands['company.create'], { fields: { name: 'Three' } });
  syncPeers(anna, boris);
  const names = () => [...anna.getSnapshot().companies.values()].map(({ name }) => name);
  anna.history.undo();
  expect(names()).toEqual(expect.arrayContaining(['One', 'Three']));
  expect(names()).not.toContain('Two');
  anna.history.undo();
  expect(names()).not.toContain('One');
  expect(anna.history.undo()).toBeNull();
  expect(names()).toContain('Three');
});

test('trap 7: a deleted company and its flows come back in one step', () => {
  const [anna] = annaAndBoris();
  const before = anna.getSnapshot();
  anna.execute(commands['company.delete'], { id: 'asnaes' });
  anna.history.undo();
  expect(anna.getSnapshot()).toEqual(before);
  expect(anna.history.canUndo()).toBe(false);
});

test('trap 8: a move and a new name at the same time both hold', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['items.move'], { positions: { novo: { x: 9, y: 9 } } });
  boris.execute(commands['company.edit'], { id: 'novo', fields: { name: 'Novonesis' } });
  expectAgreement(anna, boris);
  expect(anna.getSnapshot().companies.get('novo')).toMatchObject({
    name: 'Novonesis',
    position: { x: 9, y: 9 },
  });
});

test('trap 9: nothing but the fields of a board file gets into the document', () => {
  const anna = openPeer('anna', emptyBoard('Plain'));
  const fields = { name: 'Bakery', selected: true, dragging: true, measured: { width: 1 } } as {
    name: string;
  };
  const id = anna.execute(commands['company.create'], { fields });
  anna.execute(commands['company.edit'], { id, fields });
  const shared = anna.yDoc.getMap('companies').get(id) as Y.Map<unknown>;
  expect([...shared.keys()].sort()).toEqual(['createdBy', 'name']);
});

test('two who begin to write in a new note at once both keep their words', () => {
  const [anna, boris] = annaAndBoris();
  const id = anna.execute(commands['note.create'], { fields: {} });
  syncPeers(anna, boris);
  anna.execute(commands['note.edit'], { id, fields: { text: 'coffee' } });
  boris.execute(commands['note.edit'], { id, fields: { text: 'spent' } });
  expectAgreement(anna, boris);
  expect(['coffeespent', 'spentcoffee']).toContain(anna.getSnapshot().notes.get(id)?.text);
});

test('two who change different words of a text both keep their change', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['note.edit'], { id: 't1', fields: { text: 'Ask about cold winter.' } });
  boris.execute(commands['note.edit'], { id: 't1', fields: { text: 'Ask Novo about winter.' } });
  expectAgreement(anna, boris);
  expect(anna.getSnapshot().notes.get('t1')?.text).toBe('Ask Novo about cold winter.');
});

test('what an older version does not know survives its edits', () => {
  const [anna, boris] = annaAndBoris();
  anna.execute(commands['company.edit'], { id: 'asnaes', fields: { name: 'Asnæs' } });
  expectAgreement(anna, boris);
  const file = writeBoardFile(boris.getSnapshot()) as {
    companies: readonly JsonObject[];
  } & JsonObject;
  expect(file.companies.find(({ id }) => id === 'asnaes')).toMatchObject({ shoeSize: 44 });
  expect(file.madeWith).toEqual({ tool: 'by hand' });
});
