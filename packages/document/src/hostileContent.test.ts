import { tableNames, writeBoardFile } from '@symbiomap/domain';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { openBoard } from './boardDocument.ts';
import { commands } from './commands/commands.ts';
import { readBoard } from './readBoard.ts';
import { countingIds, openPeer } from './testing/peer.ts';
import { sampleBoard } from './testing/sampleBoard.ts';

const prototypeKeys = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototypeKeys);
});

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

function nestedMaps(depth: number): Y.Map<unknown> {
  const top = new Y.Map<unknown>();
  let map = top;
  for (let level = 0; level < depth; level += 1) {
    const next = new Y.Map<unknown>();
    map.set('next', next);
    map = next;
  }
  return top;
}

/** As it comes over the wire, where a `__proto__` key sets the prototype. */
function withPrototype(): unknown {
  return JSON.parse('{"x": 1, "y": 2, "__proto__": {"isAdmin": true}}') as unknown;
}

const garbage: readonly (readonly [string, () => unknown])[] = [
  ['a number', () => 7],
  ['a text', () => 'text'],
  ['a list', () => [1, 'two', null]],
  ['an object', () => ({ name: 'x', position: { x: 'left' } })],
  ['nothing', () => undefined],
  ['null', () => null],
  ['bytes', () => new Uint8Array([1, 2, 3])],
  ['a big integer', () => 7n],
  ['an object with a foreign prototype', withPrototype],
  ['something 2,000 levels deep', () => nested(2_000)],
  ['a shared list', () => Y.Array.from([1, 2])],
  ['a shared text', () => new Y.Text('shared')],
  ['a shared map', () => new Y.Map([['name', 'x']])],
  ['shared maps 500 levels deep', () => nestedMaps(500)],
  ['shared XML', () => new Y.XmlElement('script')],
  ['a document within', () => new Y.Doc()],
];

/** Sends it through the wire to a reader that was there before, and holds that it reads as a newcomer does. */
function receive(sender: Y.Doc) {
  const receiver = new Y.Doc();
  const board = openBoard(receiver, { newId: countingIds('r'), person: null });
  Y.applyUpdate(receiver, Y.encodeStateAsUpdate(sender), 'network');
  const snapshot = board.getSnapshot();
  expect(readBoard(receiver)).toEqual(snapshot);
  expect(JSON.stringify(writeBoardFile(snapshot))).not.toContain('isAdmin');
  return { board, snapshot };
}

describe.each(garbage)('%s', (_, make) => {
  test('in place of a record is a fault, not a record', () => {
    const sender = openPeer('anna', sampleBoard()).yDoc;
    for (const table of tableNames) sender.getMap(table).set('bad', make());
    const { snapshot } = receive(sender);
    const isMap = make() instanceof Y.Map;
    for (const table of tableNames) {
      expect(snapshot[table].has('bad')).toBe(isMap);
      const codes = snapshot.faults.filter((fault) => fault.table === table && fault.id === 'bad');
      if (!isMap) expect(codes.map(({ code }) => code)).toEqual(['not-record']);
    }
    expect(snapshot.companies.get('asnaes')?.name).toBe('Asnæs power station');
  });

  test('in place of any field leaves the record readable, and another command can mend it', () => {
    const sender = openPeer('anna', sampleBoard()).yDoc;
    const company = sender.getMap('companies').get('novo') as Y.Map<unknown>;
    for (const key of ['name', 'kind', 'position', 'permits', 'note', 'contact', 'unknown']) {
      company.set(key, make());
    }
    sender.getMap('board').set('mode', make());
    const { board, snapshot } = receive(sender);
    const novo = snapshot.companies.get('novo');
    expect(novo?.kind).toBe('company');
    expect(typeof novo?.name).toBe('string');
    expect(Array.isArray(novo?.permits)).toBe(true);
    const value = make();
    if (value !== undefined && value !== null) {
      expect(snapshot.faults.map(({ table, id }) => `${table}/${id}`)).toContain('companies/novo');
    }
    board.execute(commands['company.edit'], {
      id: 'novo',
      fields: {
        name: 'Novo',
        kind: 'lab',
        position: { x: 1, y: 1 },
        note: 'n',
        permits: [],
        contact: null,
      },
    });
    board.execute(commands['board.edit'], { fields: { mode: 'game' } });
    expect(board.getSnapshot().faults).toEqual([]);
    expect(board.getSnapshot().companies.get('novo')).toMatchObject({ name: 'Novo', note: 'n' });
    board.execute(commands['company.delete'], { id: 'novo' });
    board.history.undo();
    board.history.undo();
    expect(readBoard(board.yDoc)).toEqual(board.getSnapshot());
  });
});

test.each(['__proto__', 'constructor', 'toString', '', 'a b', '../x', 'x'.repeat(65)])(
  'a record or field called %j does no harm',
  (key) => {
    const sender = openPeer('anna', sampleBoard()).yDoc;
    sender.getMap('companies').set(key, new Y.Map([['name', 'x']]));
    (sender.getMap('companies').get('novo') as Y.Map<unknown>).set(key, { isAdmin: true });
    sender.getMap('board').set(key, 1);
    sender.getMap('unread').set(key, { isAdmin: true });
    const receiver = new Y.Doc();
    Y.applyUpdate(receiver, Y.encodeStateAsUpdate(sender), 'network');
    const snapshot = readBoard(receiver);
    expect(snapshot.companies.size).toBe(3);
    expect(snapshot.faults).toContainEqual(expect.objectContaining({ code: 'not-id' }));
    expect(snapshot.companies.get('novo')).not.toHaveProperty('isAdmin');
    expect(Object.getPrototypeOf(snapshot.companies.get('novo'))).toBe(Object.prototype);
    expect(Object.getPrototypeOf(snapshot.unread)).toBe(Object.prototype);
  },
);

test('a plain string in a text field is its text, and typing makes it shared text', () => {
  const { yDoc, ...board } = openPeer('anna', sampleBoard());
  const note = yDoc.getMap('notes').get('t1') as Y.Map<unknown>;
  note.set('text', 'plain');
  expect(board.getSnapshot().notes.get('t1')?.text).toBe('plain');
  expect(board.getSnapshot().faults).toEqual([]);
  board.execute(commands['note.edit'], { id: 't1', fields: { text: 'plain' } });
  expect(note.get('text')).toBe('plain');
  board.execute(commands['note.edit'], { id: 't1', fields: { text: 'plainer' } });
  expect(note.get('text')).toBeInstanceOf(Y.Text);
});

test('a text with something embedded is edited to what was wanted', () => {
  const { yDoc, ...board } = openPeer('anna', sampleBoard());
  const text = (yDoc.getMap('notes').get('t1') as Y.Map<unknown>).get('text') as Y.Text;
  text.insertEmbed(3, { image: 'x' });
  board.execute(commands['note.edit'], { id: 't1', fields: { text: 'Ask them about winter.' } });
  expect(board.getSnapshot().notes.get('t1')?.text).toBe('Ask them about winter.');
});

test('a value that a field cannot hold is not written', () => {
  const board = openPeer('anna', sampleBoard());
  const before = board.getSnapshot();
  board.execute(commands['items.move'], { positions: { novo: { x: Number.NaN, y: 1 } } });
  board.execute(commands['company.edit'], { id: 'novo', fields: { name: 'x'.repeat(301) } });
  board.execute(commands['company.edit'], { id: 'novo', fields: { note: 'x'.repeat(20_001) } });
  expect(board.getSnapshot()).toBe(before);
});

test('a clipboard may hold anything', () => {
  const board = openPeer('anna', sampleBoard());
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...tableNames), (value, table) => {
      for (const items of [
        value,
        { [table]: value },
        { [table]: [value, { id: 'q', name: value }] },
      ]) {
        board.execute(commands['items.paste'], { items: items as object, offset: { x: 0, y: 0 } });
      }
      expect(board.getSnapshot().faults).toEqual([]);
    }),
  );
});
