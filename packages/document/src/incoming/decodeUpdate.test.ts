import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { decodeUpdate, mostPieces } from './decodeUpdate.ts';

const numbers = (values: Iterable<number>): Uint8Array =>
  encoding.encode((encoder) => {
    for (const value of values) encoding.writeVarUint(encoder, value);
  });
const times = (count: number, values: (index: number) => number[]) =>
  Array.from({ length: count }, (_, index) => values(index)).flat();

/** One client's collected pieces of one clock each. */
const structs = (count: number) => numbers([1, count, 9, 0, ...times(count, () => [0, 1]), 0]);
const deletions = (count: number) =>
  numbers([0, 1, 9, count, ...times(count, (index) => [index * 2, 1])]);
const deleters = (count: number) => numbers([0, count, ...times(count, (index) => [index, 0])]);
const clients = (count: number) =>
  numbers([count, ...times(count, (index) => [1, count - index, 0, 0, 1]), 0]);

test.each([
  ['structs', structs, mostPieces.structs],
  ['deletions', deletions, mostPieces.deletions - 1],
  ['clients who deleted', deleters, mostPieces.deletions],
  ['clients', clients, mostPieces.clients],
] as const)('an update of too many %s is not read to its end', (_, make, most) => {
  expect(decodeUpdate(make(most))).toBeTypeOf('object');
  expect(decodeUpdate(make(most + 1))).toBe('too-large');
});

test('a large board that is pasted at once is not too large', () => {
  const doc = new Y.Doc();
  const record = (fields: number) =>
    new Y.Map(Array.from({ length: fields }, (_, index) => [`field${index}`, index]));
  doc.transact(() => {
    for (let index = 0; index < 2_000; index += 1)
      doc.getMap('companies').set(`c${index}`, record(12));
    for (let index = 0; index < 5_000; index += 1) doc.getMap('flows').set(`f${index}`, record(12));
  });
  expect(decodeUpdate(Y.encodeStateAsUpdate(doc))).toBeTypeOf('object');
});

test('what Yjs cannot read is unreadable', () => {
  expect(decodeUpdate(new Uint8Array([1, 2, 3]))).toBe('unreadable');
});
