import { applyChanges, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../readBoard.ts';
import { openPeer, openPeers, syncPeers } from '../testing/peer.ts';
import { runRandomCommand } from '../testing/randomCommand.ts';
import { sampleBoard } from '../testing/sampleBoard.ts';
import { seededRandom } from '../testing/seededRandom.ts';
import { commands } from './commands.ts';

const { 'board.restore': restore, 'company.edit': editCompany } = commands;

/** A board whose order does not count. */
const contentOf = ({ board, unread, ...rest }: BoardSnapshot) => ({ board, unread, ...rest });

/** The fields that a change writes, as `companies.asnaes.name`, and whole records as `companies.asnaes`. */
function writtenBy(yDoc: Y.Doc, change: () => void): readonly string[] {
  const written: string[] = [];
  const listen = (transaction: Y.Transaction) => {
    for (const [type, keys] of transaction.changed)
      for (const key of keys)
        written.push([...pathOf(type as Y.AbstractType<unknown>), key].filter(Boolean).join('.'));
  };
  yDoc.on('afterTransaction', listen);
  change();
  yDoc.off('afterTransaction', listen);
  return written.sort();
}

function pathOf(type: Y.AbstractType<unknown>): readonly string[] {
  if (type.parent === null) {
    const [root = ''] = [...(type.doc?.share ?? [])].find(([, shared]) => shared === type) ?? [];
    return [root];
  }
  return [...pathOf(type.parent as Y.AbstractType<unknown>), String(type._item?.parentSub)];
}

describe('the whole board', () => {
  test('whatever was done, the board is as it was, and everything can be taken back', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const board = openPeer('anna', sampleBoard());
      const random = seededRandom(seed);
      for (let step = 0; step < 10; step += 1) runRandomCommand(board, random);
      const version = board.getSnapshot();
      for (let step = 0; step < 30; step += 1) runRandomCommand(board, random);
      const present = board.getSnapshot();
      board.execute(restore, { version });
      expect(contentOf(board.getSnapshot()), `seed ${seed}`).toEqual(contentOf(version));
      expect(readBoard(board.yDoc)).toEqual(board.getSnapshot());
      board.execute(restore, { version: present });
      expect(contentOf(board.getSnapshot()), `seed ${seed}`).toEqual(contentOf(present));
    }
  });

  test('what is the same is not written', () => {
    const board = openPeer('anna', sampleBoard());
    const version = board.getSnapshot();
    board.execute(editCompany, { id: 'novo', fields: { name: 'Novonesis', note: 'Moved.' } });
    board.execute(commands['note.edit'], { id: 't1', fields: { text: 'Ask about summer.' } });
    board.execute(commands['flow.delete'], { id: 'f2' });
    board.execute(commands['board.edit'], { fields: { region: 'Zealand' } });
    const written = writtenBy(board.yDoc, () => board.execute(restore, { version }));
    expect(written).toEqual([
      'board.region',
      'companies.novo.name',
      'companies.novo.note',
      'flows.f2',
      'notes.t1.text',
    ]);
    expect(writtenBy(board.yDoc, () => board.execute(restore, { version }))).toEqual([]);
  });

  test('what others do meanwhile stays', () => {
    const [anna, boris] = openPeers(sampleBoard(), ['anna', 'boris']);
    if (anna === undefined || boris === undefined) throw new Error('Two are here.');
    const version = anna.getSnapshot();
    anna.execute(editCompany, { id: 'novo', fields: { name: 'Vandalised' } });
    anna.execute(commands['company.delete'], { id: 'gyproc' });
    syncPeers(anna, boris);
    anna.execute(restore, { version });
    boris.execute(editCompany, { id: 'novo', fields: { registerNumber: '24256790' } });
    const created = boris.execute(commands['note.create'], { fields: { text: 'New' } });
    syncPeers(anna, boris);
    for (const board of [anna, boris]) {
      const after = board.getSnapshot();
      expect(after.companies.get('novo')).toMatchObject({
        name: 'Novo Nordisk',
        registerNumber: '24256790',
      });
      expect(after.companies.has('gyproc')).toBe(true);
      expect(after.notes.get(created)?.text).toBe('New');
    }
  });

  test('a value that nobody can read gives way to what was there', () => {
    const board = openPeer('anna', sampleBoard());
    const version = board.getSnapshot();
    const flow = board.yDoc.getMap('flows').get('f2') as Y.Map<unknown>;
    flow.set('stage', 'whenever');
    expect(board.getSnapshot().faults).toHaveLength(1);
    board.execute(restore, { version });
    expect(board.getSnapshot().faults).toEqual([]);
    expect(flow.get('stage')).toBe('idea');
  });

  test('keys that no field knows come back, and later ones are left alone', () => {
    const board = openPeer('anna', sampleBoard());
    const version = board.getSnapshot();
    const asnaes = board.yDoc.getMap('companies').get('asnaes') as Y.Map<unknown>;
    asnaes.set('shoeSize', 45);
    asnaes.set('hat', 'tall');
    board.execute(restore, { version });
    expect(board.getSnapshot().companies.get('asnaes')?.unread).toEqual({
      shoeSize: 44,
      hat: 'tall',
    });
  });
});

describe('one area', () => {
  const then = applyChanges(sampleBoard(), [
    area('team2', { x: 2_000, y: 0 }),
    company('bakery', { x: 2_100, y: 100 }),
    company('farm', { x: 2_500, y: 100 }),
    { kind: 'create', table: 'resources', id: 'bread', fields: { name: 'Bread' } },
    { kind: 'create', table: 'offers', id: 'o2', fields: { company: 'bakery', resource: 'bread' } },
    flow('inside', 'bakery', 'farm'),
    flow('across', 'bakery', 'novo'),
    {
      kind: 'create',
      table: 'notes',
      id: 't2',
      fields: { text: 'Team 2', position: { x: 2_000, y: 0 } },
    },
  ]);
  const changed = (changes: readonly RecordChange[]) => {
    const board = openPeer('anna', then);
    const version = board.getSnapshot();
    board.execute(commands['changes.apply'], { changes });
    return { board, version };
  };

  test('what lies in it is as it was, and nothing else', () => {
    const { board, version } = changed([
      {
        kind: 'edit',
        table: 'companies',
        id: 'bakery',
        fields: { name: 'x', position: { x: 9_000, y: 9_000 } },
      },
      { kind: 'edit', table: 'companies', id: 'novo', fields: { name: 'Novonesis' } },
      { kind: 'edit', table: 'notes', id: 't2', fields: { text: 'x' } },
      { kind: 'edit', table: 'notes', id: 't1', fields: { text: 'Still new' } },
      { kind: 'edit', table: 'offers', id: 'o1', fields: { temperature: 80 } },
      { kind: 'delete', table: 'offers', id: 'o2' },
      { kind: 'edit', table: 'flows', id: 'inside', fields: { stage: 'stopped' } },
      { kind: 'edit', table: 'flows', id: 'across', fields: { stage: 'pilot' } },
      { kind: 'edit', table: 'areas', id: 'team2', fields: { title: 'x' } },
      { kind: 'edit', table: 'areas', id: 'a1', fields: { title: 'Team A' } },
      { kind: 'editBoard', fields: { title: 'New title' } },
    ]);
    board.execute(restore, { version, area: 'team2' });
    const after = board.getSnapshot();
    for (const id of ['bakery', 'farm'])
      expect(after.companies.get(id)).toEqual(version.companies.get(id));
    expect(after.offers.get('o2')).toEqual(version.offers.get('o2'));
    expect(after.flows.get('inside')).toEqual(version.flows.get('inside'));
    expect(after.notes.get('t2')).toEqual(version.notes.get('t2'));
    expect(after.areas.get('team2')).toEqual(version.areas.get('team2'));
    expect(after.companies.get('novo')?.name).toBe('Novonesis');
    expect(after.notes.get('t1')?.text).toBe('Still new');
    expect(after.offers.get('o1')?.temperature).toBe(80);
    expect(after.flows.get('across')?.stage).toBe('pilot');
    expect(after.areas.get('a1')?.title).toBe('Team A');
    expect(after.board.title).toBe('New title');
  });

  test('what came into it later goes, with what hangs on it', () => {
    const { board, version } = changed([
      company('new', { x: 2_300, y: 300 }),
      company('elsewhere', { x: 100, y: 100 }),
      { kind: 'create', table: 'needs', id: 'n2', fields: { company: 'new' } },
      flow('to-new', 'novo', 'new'),
      flow('to-elsewhere', 'novo', 'elsewhere'),
    ]);
    board.execute(restore, { version, area: 'team2' });
    const after = board.getSnapshot();
    expect([after.companies.has('new'), after.needs.has('n2'), after.flows.has('to-new')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([after.companies.has('elsewhere'), after.flows.has('to-elsewhere')]).toEqual([
      true,
      true,
    ]);
  });

  test('a company that was deleted comes back with its flows and the resources that they need', () => {
    const { board, version } = changed([]);
    board.execute(commands['company.delete'], { id: 'bakery' });
    board.execute(commands['resource.delete'], { id: 'bread' });
    expect(board.getSnapshot().flows.has('across')).toBe(false);
    board.execute(restore, { version, area: 'team2' });
    expect(contentOf(board.getSnapshot())).toEqual(contentOf(version));
  });

  test('what is drawn into an area that has moved belongs to it where it was', () => {
    const { board, version } = changed([
      { kind: 'edit', table: 'areas', id: 'team2', fields: { position: { x: -5_000, y: 0 } } },
      { kind: 'edit', table: 'companies', id: 'farm', fields: { position: { x: -4_500, y: 100 } } },
      company('late', { x: 2_100, y: 100 }),
    ]);
    board.execute(restore, { version, area: 'team2' });
    const after = board.getSnapshot();
    expect(after.companies.get('farm')?.position).toEqual({ x: 2_500, y: 100 });
    expect(after.areas.get('team2')?.position).toEqual({ x: 2_000, y: 0 });
    expect(after.companies.has('late')).toBe(true);
  });

  test('an area that is gone goes back by where it was, one that is new by where it is', () => {
    const { board, version } = changed([
      { kind: 'delete', table: 'areas', id: 'team2' },
      { kind: 'edit', table: 'companies', id: 'farm', fields: { name: 'x' } },
      area('team3', { x: 390, y: 290 }),
      { kind: 'edit', table: 'companies', id: 'novo', fields: { name: 'x' } },
    ]);
    board.execute(restore, { version, area: 'team2' });
    expect(board.getSnapshot().areas.has('team2')).toBe(true);
    expect(board.getSnapshot().companies.get('farm')?.name).toBe('farm');
    expect(board.getSnapshot().companies.get('novo')?.name).toBe('x');
    board.execute(restore, { version, area: 'team3' });
    expect(board.getSnapshot().companies.get('novo')?.name).toBe('Novo Nordisk');
    expect(board.getSnapshot().areas.has('team3')).toBe(false);
  });
});

function area(id: string, position: { x: number; y: number }): RecordChange {
  const size = { width: 800, height: 600 };
  return { kind: 'create', table: 'areas', id, fields: { title: id, position, size } };
}

function company(id: string, position: { x: number; y: number }): RecordChange {
  return { kind: 'create', table: 'companies', id, fields: { name: id, position } };
}

function flow(id: string, from: string, to: string): RecordChange {
  return { kind: 'create', table: 'flows', id, fields: { from, to, resource: 'bread' } };
}
