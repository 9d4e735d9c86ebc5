import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { AcceptedUpdates } from './acceptedUpdates.ts';
import { checkUpdate, clockAfter } from './checkUpdate.ts';

const nothing = new AcceptedUpdates();

/** Several people edit; gives every update in the order in which it was made. */
function session(choices: readonly { who: number; key: string; value: number | null }[]) {
  const updates: Uint8Array[] = [];
  const docs = [1, 2, 3].map((clientId) => {
    const doc = new Y.Doc();
    doc.clientID = clientId;
    return doc;
  });
  for (const { who, key, value } of choices) {
    const doc = docs[who];
    if (doc === undefined) continue;
    doc.once('update', (update: Uint8Array) => updates.push(update));
    doc.transact(() => {
      const table = doc.getMap<Y.Map<unknown>>('companies');
      const record = table.get(key);
      if (value === null) table.delete(key);
      else if (record === undefined) table.set(key, new Y.Map([['name', value]]));
      else record.set('name', value);
    });
    for (const other of docs) Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  }
  return updates;
}

const choices = fc.array(
  fc.record({
    who: fc.nat(2),
    key: fc.constantFrom('a', 'b'),
    value: fc.option(fc.nat(9)),
  }),
  { maxLength: 30 },
);

const hasPending = (doc: Y.Doc) =>
  doc.store.pendingStructs !== null || doc.store.pendingDs !== null;

test('updates in the order in which they were made can all be applied', () => {
  fc.assert(
    fc.property(choices, (made) => {
      const doc = new Y.Doc();
      for (const update of session(made)) {
        const { kind } = checkUpdate(doc, nothing, update);
        expect(['new', 'nothing-new']).toContain(kind);
        Y.applyUpdate(doc, update);
        expect(checkUpdate(doc, nothing, update).kind).toBe('nothing-new');
      }
    }),
  );
});

test('it says "incomplete" exactly when Yjs would put something aside', () => {
  fc.assert(
    fc.property(choices, fc.infiniteStream(fc.boolean()), (made, isLost) => {
      const doc = new Y.Doc();
      for (const update of session(made)) {
        if (isLost.next().value === true) continue;
        const { kind } = checkUpdate(doc, nothing, update);
        const trial = new Y.Doc();
        Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc));
        Y.applyUpdate(trial, update);
        expect(kind === 'incomplete').toBe(hasPending(trial));
        if (kind !== 'incomplete') Y.applyUpdate(doc, update);
      }
    }),
  );
});

test('several updates merged into one pass as the whole they are', () => {
  fc.assert(
    fc.property(choices, (made) => {
      const updates = session(made);
      fc.pre(updates.length > 0);
      const { kind } = checkUpdate(new Y.Doc(), nothing, Y.mergeUpdates(updates));
      expect(kind).toBe('new');
    }),
  );
});

test('what was accepted but is not in the document yet counts as there', () => {
  const updates = session([
    { who: 0, key: 'a', value: 1 },
    { who: 0, key: 'a', value: 2 },
  ]);
  const [first = new Uint8Array(), second = new Uint8Array()] = updates;
  const doc = new Y.Doc();
  const check = checkUpdate(doc, nothing, first);
  expect(checkUpdate(doc, nothing, second).kind).toBe('incomplete');
  if (check.kind !== 'new') throw new Error('The first update is new.');
  const ahead = new AcceptedUpdates();
  ahead.add(check.checked, clockAfter(doc, ahead));
  expect(checkUpdate(doc, ahead, second).kind).toBe('new');
});

test('structs that wait for each other in a ring are never complete', () => {
  // Two items, each naming the other as its left neighbour.
  const ring = new Uint8Array([2, 1, 1, 0, 0x84, 2, 0, 1, 0x78, 1, 2, 0, 0x84, 1, 0, 1, 0x78, 0]);
  expect(Y.decodeUpdate(ring).structs).toHaveLength(2);
  expect(checkUpdate(new Y.Doc(), nothing, ring).kind).toBe('incomplete');
});

test('an answer that only repeats known deletions brings nothing new', () => {
  const doc = new Y.Doc();
  doc.getMap('companies').set('a', 1);
  doc.getMap('companies').delete('a');
  const answer = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(doc));
  expect(answer.length).toBeGreaterThan(2);
  expect(checkUpdate(doc, nothing, answer).kind).toBe('nothing-new');
});

/** Two people's work on lists, texts and maps, with deletions: all kinds of structs in one update. */
function richUpdate(): Uint8Array {
  const a = new Y.Doc();
  a.clientID = 1;
  const b = new Y.Doc();
  b.clientID = 2;
  const sync = () => {
    Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
    Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  };
  a.getText('text').insert(0, 'steam');
  a.getArray('list').insert(0, [1, new Y.Map([['name', 'x']]), { x: 1 }]);
  a.getMap('companies').set('a', new Y.Map([['name', new Y.Text('Asnæs')]]));
  sync();
  a.getText('text').insert(2, 'ab');
  b.getText('text').insert(2, 'XY');
  b.getArray('list').delete(1);
  sync();
  a.getText('text').delete(1, 3);
  b.getMap('companies').set('a', 'plain');
  sync();
  return Y.encodeStateAsUpdate(a);
}

test('whatever is made of an update, what passes the check can be applied, on top of what passed before', () => {
  const rich = richUpdate();
  const flip = fc.tuple(fc.nat(rich.length - 1), fc.nat(7));
  const mutations = fc.array(fc.array(flip, { minLength: 1, maxLength: 3 }), {
    minLength: 20,
    maxLength: 60,
  });
  fc.assert(
    fc.property(mutations, (story) => {
      const doc = new Y.Doc();
      for (const flips of story) {
        const mutated = rich.slice();
        for (const [at, bit] of flips) mutated[at] = (mutated[at] ?? 0) ^ (1 << bit);
        if (checkUpdate(doc, nothing, mutated).kind !== 'new') continue;
        Y.applyUpdate(doc, mutated);
        expect(hasPending(doc)).toBe(false);
        expect(checkUpdate(doc, nothing, mutated).kind).toBe('nothing-new');
      }
      // What the document has become can be stored and loaded again.
      Y.applyUpdateV2(new Y.Doc(), Y.encodeStateAsUpdateV2(doc));
    }),
    { numRuns: 300 },
  );
});

test('neighbours of different parents are refused', () => {
  const doc = new Y.Doc();
  doc.clientID = 1;
  doc.getText('text').insert(0, 'a');
  doc.getText('other').insert(0, 'b');
  // An item that says it stands between the two.
  const between = new Uint8Array([1, 1, 9, 0, 0xc4, 1, 0, 1, 1, 1, 0x78, 0]);
  expect(Y.decodeUpdate(between).structs).toHaveLength(1);
  expect(checkUpdate(doc, nothing, between).kind).toBe('unreadable');
});

test('a deletion of nothing is refused: Yjs throws when it has to put one aside', () => {
  expect(checkUpdate(new Y.Doc(), nothing, new Uint8Array([0, 1, 9, 1, 0, 0])).kind).toBe(
    'unreadable',
  );
});

/** Two edits of one client, in one update as two parts. Yjs reads the second in place of the first. */
function inTwoParts(): Uint8Array {
  const doc = new Y.Doc();
  doc.clientID = 5;
  const parts: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => parts.push(update));
  doc.getMap('board').set('title', 'a');
  doc.getMap('board').set('region', 'b');
  const [first = new Uint8Array(), second = new Uint8Array()] = parts;
  // Each begins with the number of clients in it, and ends with that of those who deleted something.
  return new Uint8Array([2, ...first.slice(1, -1), ...second.slice(1, -1), 0]);
}

test('a client in two parts is refused, also where the second follows the first', () => {
  const update = inTwoParts();
  expect(Y.decodeUpdate(update).structs).toHaveLength(2);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  expect(hasPending(doc)).toBe(true);
  expect(checkUpdate(new Y.Doc(), nothing, update).kind).toBe('unreadable');
});

test('what is known already is left out of what is to be applied', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  doc.getText('text').insert(0, '😀');
  const before = Y.encodeStateVector(doc);
  const author = new Y.Doc();
  Y.applyUpdate(author, Y.encodeStateAsUpdate(doc));
  author.getMap('companies').set('a', new Y.Map());
  const whole = Y.encodeStateAsUpdate(author);
  const check = checkUpdate(doc, nothing, whole);
  const newPart = check.kind === 'new' ? check.newPart : null;
  expect(newPart).toEqual(Y.encodeStateAsUpdate(author, before));
});

test('a piece between what is there and what was collected is refused: it would cut the text in two and vanish', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  const company = new Y.Map<unknown>([['note', new Y.Text('😀')]]);
  doc.getMap('companies').set('a', company);
  doc.getMap('companies').set('b', new Y.Map([['name', 'x']]));
  doc.getMap('companies').delete('b');
  const between = (left: number, right: number) =>
    new Uint8Array([1, 1, 9, 0, 0xc4, 7, left, 7, right, 1, 0x78, 0]);
  // The letter takes the clocks 2 and 3, what was in the second company 5.
  const update = between(2, 5);
  expect(checkUpdate(doc, nothing, update).kind).toBe('unreadable');
  expect(checkUpdate(doc, nothing, between(2, 3)).kind).toBe('new');
});

test('the same where the text is only accepted yet', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  doc.getMap('companies').set('b', new Y.Map([['name', 'x']]));
  doc.getMap('companies').delete('b');
  const author = new Y.Doc();
  author.clientID = 8;
  author.getMap('companies').set('a', new Y.Map<unknown>([['note', new Y.Text('😀')]]));
  const ahead = new AcceptedUpdates();
  const accepted = checkUpdate(doc, ahead, Y.encodeStateAsUpdate(author));
  if (accepted.kind !== 'new') throw new Error(accepted.kind);
  ahead.add(accepted.checked, clockAfter(doc, ahead));
  // The collected name takes the clock 1 of one, the letter 2 and 3 of the other.
  const between = (left: readonly number[], right: readonly number[]) =>
    checkUpdate(doc, ahead, new Uint8Array([1, 1, 9, 0, 0xc4, ...left, ...right, 1, 0x78, 0])).kind;
  expect(between([7, 1], [8, 3])).toBe('unreadable');
  expect(between([8, 2], [7, 1])).toBe('unreadable');
  expect(between([8, 2], [8, 3])).toBe('new');
});

test('who goes on changing a record while its deletion is committed does nothing wrong', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  doc.getMap('companies').set('a', new Y.Map([['name', 'x']]));
  const author = new Y.Doc();
  author.clientID = 8;
  Y.applyUpdate(author, Y.encodeStateAsUpdate(doc));
  const edits: Uint8Array[] = [];
  author.on('update', (update: Uint8Array) => edits.push(update));
  const company = author.getMap<Y.Map<unknown>>('companies').get('a');
  company?.set('operatingDays', 200);
  company?.set('operatingDays', 300);
  const [first = new Uint8Array(), second = new Uint8Array()] = edits;
  const ahead = new AcceptedUpdates();
  const accepted = checkUpdate(doc, ahead, first);
  if (accepted.kind !== 'new') throw new Error(accepted.kind);
  ahead.add(accepted.checked, clockAfter(doc, ahead));
  // What was being committed meanwhile, and comes into the document before it.
  doc.getMap('companies').delete('a');
  const check = checkUpdate(doc, ahead, second);
  expect(check.kind).toBe('new');
  expect(check.kind === 'new' && check.checked.touches).toEqual([]);
});

test('neighbours that cannot stand in this order are refused: people would see different texts', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  const note = new Y.Text('ab');
  doc.getMap('companies').set('a', new Y.Map<unknown>([['note', note]]));
  note.insert(0, 'c');
  note.delete(1, 1);
  // In the text stand the clocks 4, 2 (deleted) and 3.
  const between = (left: number, right: number) =>
    checkUpdate(doc, nothing, new Uint8Array([1, 1, 9, 0, 0xc4, 7, left, 7, right, 1, 0x78, 0]))
      .kind;
  expect([between(4, 2), between(4, 3), between(2, 3)]).toEqual(['new', 'new', 'new']);
  expect([between(3, 3), between(3, 2), between(3, 4), between(2, 4)]).toEqual(
    Array.from({ length: 4 }, () => 'unreadable'),
  );
});

test('an entry of a map names no right neighbour', () => {
  const doc = new Y.Doc();
  doc.clientID = 7;
  doc.getMap('board').set('title', 'a');
  doc.getMap('board').set('title', 'b');
  const between = new Uint8Array([1, 1, 9, 0, 0xc8, 7, 0, 7, 1, 1, 0x7d, 1, 0]);
  expect(Y.decodeUpdate(between).structs).toHaveLength(1);
  expect(checkUpdate(doc, nothing, between).kind).toBe('unreadable');
});

test('two values in one entry of a map are refused, unless both are deleted', () => {
  // A record in the table "notes", in its field "a" two values; then what is deleted.
  const notes = [5, 0x6e, 0x6f, 0x74, 0x65, 0x73];
  const record = [0x27, 1, ...notes, 1, 0x61, 1];
  const values = [0x28, 0, 9, 0, 1, 0x61, 2, 0x7d, 1, 0x7d, 2];
  const update = (...deleted: number[]) =>
    checkUpdate(
      new Y.Doc(),
      nothing,
      new Uint8Array([1, 2, 9, 0, ...record, ...values, ...deleted]),
    );
  expect(update(0).kind).toBe('out-of-place');
  expect(update(1, 9, 1, 2, 1).kind).toBe('out-of-place');
  expect(update(1, 9, 1, 1, 2).kind).toBe('new');
});
