import type { SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import * as Y from 'yjs';
import { presenceFrame, syncStep1Frame, syncStep2Frame, updateFrame } from '../rooms/frames.ts';
import { mutateUpdate } from './mutateUpdate.ts';

/** What a frame was made of: bytes that mean nothing, or an update of which fields were changed. */
export interface HostileFrame {
  readonly kind: 'bytes' | 'fields';
  readonly bytes: Uint8Array;
}

/** Makes frames that no honest client sends; half of them of readable updates. `replica` is edited for that. */
export function hostileFrame(replica: Y.Doc, random: SeededRandom): HostileFrame {
  const clients = [...replica.store.clients.keys()].slice(0, 20);
  // Whom it claims to be: mostly somebody new.
  if (random.chance(0.5)) replica.clientID = 1_000 + random.below(2 ** 31);
  const update = editOf(replica, random);
  if (random.chance(0.5)) {
    const mutated = mutateUpdate(update, random, [...clients, replica.clientID]);
    const framed = random.chance(0.8) ? updateFrame(mutated) : syncStep2Frame(mutated);
    return { kind: 'fields', bytes: framed };
  }
  const ways: (() => Uint8Array)[] = [
    () => noise(random, random.below(80)),
    () => updateFrame(noise(random, random.below(80))),
    () => syncStep1Frame(noise(random, random.below(40))),
    () =>
      presenceFrame([{ clientId: random.below(9), clock: random.below(9), json: '{"person":' }]),
    () => cut(honestFrame(replica, update, random), random),
    () => flipped(honestFrame(replica, update, random), random),
    () => flipped(honestFrame(replica, update, random), random),
    () =>
      spliced(honestFrame(replica, update, random), honestFrame(replica, update, random), random),
  ];
  return { kind: 'bytes', bytes: (random.pick(ways) ?? (() => new Uint8Array()))() };
}

/** One honest transaction on a board's records, as an update. */
export function editOf(doc: Y.Doc, random: SeededRandom): Uint8Array {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array) => updates.push(update);
  doc.on('update', note);
  doc.transact(() => {
    for (let left = 1 + random.below(2); left > 0; left -= 1) editRecord(doc, random);
  });
  doc.off('update', note);
  return updates[0] ?? Y.encodeStateAsUpdate(doc);
}

const tables = ['companies', 'flows', 'comments'] as const;

function editRecord(doc: Y.Doc, random: SeededRandom): void {
  const table = doc.getMap<Y.Map<unknown>>(random.pick(tables) ?? 'flows');
  const id = random.pick(['a', 'b', 'c', 'd', 'e']) ?? 'a';
  const record = table.get(id);
  const field = table === doc.getMap('comments') ? 'text' : 'note';
  const choice = random.next();
  if (!(record instanceof Y.Map)) {
    const fields = [
      ['name', 'Asnæs'],
      [field, new Y.Text('steam 😀')],
    ] as const;
    table.set(id, new Y.Map<unknown>(fields));
  } else if (choice < 0.1) table.delete(id);
  else if (choice < 0.5) record.set('position', { x: random.below(99), y: random.below(99) });
  else if (choice < 0.6) record.delete('name');
  else {
    const text = record.get(field);
    if (!(text instanceof Y.Text)) record.set(field, new Y.Text('anew'));
    else if (text.length > 3 && random.chance(0.4)) text.delete(random.below(text.length - 2), 2);
    else text.insert(random.below(text.length + 1), 'ab');
  }
}

function honestFrame(replica: Y.Doc, update: Uint8Array, random: SeededRandom): Uint8Array {
  const json = JSON.stringify({ person: { id: 'eve', name: 'Eve', color: '#123456' } });
  const ways: (() => Uint8Array)[] = [
    () => updateFrame(update),
    () => syncStep1Frame(Y.encodeStateVector(replica)),
    () => presenceFrame([{ clientId: replica.clientID, clock: 1, json }]),
    () => syncStep2Frame(Y.encodeStateAsUpdate(replica)),
  ];
  return (random.pick(ways) ?? (() => updateFrame(update)))();
}

function noise(random: SeededRandom, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => random.below(256));
}

function cut(frame: Uint8Array, random: SeededRandom): Uint8Array {
  return frame.slice(0, random.below(frame.length));
}

function flipped(frame: Uint8Array, random: SeededRandom): Uint8Array {
  const copy = frame.slice();
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const at = random.below(copy.length);
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
  }
  return copy;
}

function spliced(one: Uint8Array, other: Uint8Array, random: SeededRandom): Uint8Array {
  return Uint8Array.from([...cut(one, random), ...other.slice(random.below(other.length))]);
}
