import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** A Yjs update begins with the number of clients in it: never so many. */
const manyMark = 2 ** 32 - 1;

/** Several updates as one entry of the log; a single one stays as it is. Merging them would take far longer. */
export function packUpdates(updates: readonly Uint8Array[]): Uint8Array {
  const [only = new Uint8Array()] = updates;
  if (updates.length === 1) return only;
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, manyMark);
    encoding.writeVarUint(encoder, updates.length);
    for (const update of updates) encoding.writeVarUint8Array(encoder, update);
  });
}

/** The updates of an entry of the log, in their order. Throws where the entry is broken off. */
export function unpackUpdates(entry: Uint8Array): readonly Uint8Array[] {
  const decoder = decoding.createDecoder(entry);
  if (entry.length < 5 || decoding.readVarUint(decoder) !== manyMark) return [entry];
  const count = decoding.readVarUint(decoder);
  return Array.from({ length: count }, () => decoding.readVarUint8Array(decoder));
}
