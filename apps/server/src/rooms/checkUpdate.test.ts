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

test('whatever is made of an update, what passes the check can be applied', () => {
  const bytes = Y.mergeUpdates(
    session([
      { who: 0, key: 'a', value: 1 },
      { who: 1, key: 'a', value: 2 },
      { who: 2, key: 'b', value: 3 },
      { who: 0, key: 'a', value: null },
      { who: 1, key: 'b', value: 4 },
    ]),
  );
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(flips, fc.nat(bytes.length), (changes, cut) => {
      const mutated = bytes.slice(0, cut === 0 ? bytes.length : cut);
      for (const [at, value] of changes) if (at < mutated.length) mutated[at] = value;
      const doc = new Y.Doc();
      if (checkUpdate(doc, nothing, mutated).kind === 'new') {
        Y.applyUpdate(doc, mutated);
        expect(hasPending(doc)).toBe(false);
        expect(checkUpdate(doc, nothing, mutated).kind).toBe('nothing-new');
      }
    }),
    { numRuns: 5_000 },
  );
});
