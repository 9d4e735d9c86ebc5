import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { packUpdates, unpackUpdates } from './packedUpdates.ts';

const updateOf = (key: string) => {
  const doc = new Y.Doc();
  doc.getMap('notes').set(key, new Y.Map());
  return Y.encodeStateAsUpdate(doc);
};

test('what was packed is unpacked, in its order', () => {
  const several = fc.array(fc.string(), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(several, (keys) => {
      const updates = keys.map(updateOf);
      expect(unpackUpdates(packUpdates(updates))).toEqual(updates);
    }),
  );
});

test('a single update is kept as Yjs wrote it', () => {
  const update = updateOf('a');
  expect(packUpdates([update])).toBe(update);
  expect(unpackUpdates(update)).toEqual([update]);
  expect(unpackUpdates(new Uint8Array([0, 0]))).toEqual([new Uint8Array([0, 0])]);
});
