import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { coversUpdate } from './coversUpdate.ts';

interface Step {
  readonly key: string;
  readonly value: number | null;
}

const steps = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    value: fc.option(fc.integer()),
  }),
);

function write(doc: Y.Doc, story: readonly Step[]): void {
  const map = doc.getMap('companies');
  for (const { key, value } of story) {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }
}

const copyOf = (doc: Y.Doc) => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};
const stateOf = (doc: Y.Doc) => Y.encodeStateAsUpdateV2(doc);

test('a later state covers every earlier one', () => {
  fc.assert(
    fc.property(steps, steps, (before, after) => {
      const doc = new Y.Doc();
      write(doc, before);
      const earlier = stateOf(doc);
      write(doc, after);
      expect(coversUpdate(stateOf(doc), earlier)).toBe(true);
    }),
  );
});

test('two states cover each other only when neither side knows more', () => {
  fc.assert(
    fc.property(steps, steps, steps, (common, left, right) => {
      const a = new Y.Doc();
      write(a, common);
      const b = copyOf(a);
      write(a, left);
      write(b, right);
      const merged = copyOf(a);
      Y.applyUpdate(merged, Y.encodeStateAsUpdate(b));
      expect(coversUpdate(stateOf(merged), stateOf(a))).toBe(true);
      expect(coversUpdate(stateOf(merged), stateOf(b))).toBe(true);
      const bringsNew = !Y.equalSnapshots(Y.snapshot(merged), Y.snapshot(a));
      expect(coversUpdate(stateOf(a), stateOf(merged))).toBe(!bringsNew);
    }),
  );
});

test('a forgotten deletion is seen although the state vectors are equal', () => {
  const doc = new Y.Doc();
  doc.getMap('companies').set('a', 1);
  const before = copyOf(doc);
  doc.getMap('companies').delete('a');
  expect(Y.encodeStateVector(before)).toEqual(Y.encodeStateVector(doc));
  expect(coversUpdate(stateOf(before), stateOf(doc))).toBe(false);
});
