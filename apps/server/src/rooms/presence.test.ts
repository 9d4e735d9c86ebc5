import * as decoding from 'lib0/decoding';
import { expect, test } from 'vitest';
import { presenceFrame, type PresenceEntry } from './frames.ts';
import { jsonDepth } from './jsonDepth.ts';
import { Presence } from './presence.ts';

/** A connection whose person says who they are. */
const connectionOf = (person: string, renames = 9) => ({
  person,
  isPerson: (id: string) => id === person,
  mayRename: () => (renames -= 1) >= 0,
});
const anna = connectionOf('anna');
const boris = connectionOf('boris');

function payload(...entries: PresenceEntry[]): Uint8Array {
  const decoder = decoding.createDecoder(presenceFrame(entries));
  decoding.readVarUint(decoder);
  return decoding.readVarUint8Array(decoder);
}

const at = (clientId: number, clock: number, state: object | null = { x: clock }) => ({
  clientId,
  clock,
  json: JSON.stringify(state),
});

test('only the newest of each person is told', () => {
  const presence = new Presence();
  presence.receive(anna, payload(at(1, 1)));
  presence.receive(anna, payload(at(1, 2)));
  presence.receive(boris, payload(at(2, 7)));
  expect(presence.takeChanges()).toMatchObject([at(1, 2), at(2, 7)]);
  expect(presence.takeChanges()).toEqual([]);
});

test('who leaves is told with a higher clock, so that everyone believes it', () => {
  const presence = new Presence();
  presence.receive(anna, payload(at(1, 5)));
  presence.takeChanges();
  presence.leave(anna);
  expect(presence.takeChanges()).toEqual([{ clientId: 1, clock: 6, json: 'null' }]);
  expect(presence.all()).toEqual([]);
});

test('who comes back with the clock from before is told where it stands', () => {
  const presence = new Presence();
  presence.receive(anna, payload(at(1, 5)));
  presence.leave(anna);
  const [correction] = presence.receive(boris, payload(at(1, 5))) ?? [];
  expect(correction).toEqual({ clientId: 1, clock: 6, json: 'null' });
  expect(presence.receive(boris, payload(at(1, 7)))).toEqual([]);
  expect(presence.all()).toMatchObject([at(1, 7)]);
});

test('what one says of another is passed over, removals too', () => {
  const presence = new Presence();
  presence.receive(anna, payload(at(1, 5)));
  presence.receive(boris, payload(at(1, 9, { forged: true }), at(2, 1), at(1, 10, null)));
  expect(presence.all()).toMatchObject([at(1, 5), at(2, 1)]);
});

test('a connection has one person', () => {
  const presence = new Presence();
  presence.receive(anna, payload(at(1, 1), at(2, 1), at(3, 1)));
  expect(presence.all()).toHaveLength(1);
});

test('who hides and shows again is seen again', () => {
  const presence = new Presence();
  presence.receive(anna, payload(at(1, 1)));
  presence.receive(anna, payload(at(1, 2, null)));
  expect(presence.all()).toEqual([]);
  presence.receive(anna, payload(at(1, 3)));
  expect(presence.all()).toHaveLength(1);
});

test('a clock near the end of numbers is not taken: it would lock the real person out', () => {
  const presence = new Presence();
  presence.receive(boris, payload(at(1, 2 ** 50)));
  presence.receive(anna, payload(at(1, 1)));
  presence.receive(anna, payload(at(1, 2 ** 50)));
  expect(presence.all()).toMatchObject([at(1, 1)]);
});

test.each([
  ['1', 0],
  ['{}', 1],
  ['{"a":[1,{"b":2}]}', 3],
  ['{"a":"[[[[\\"{{{"}', 1],
])('%s is nested %i deep', (json, depth) => {
  expect(jsonDepth(json)).toBe(depth);
});

test('nobody appears in the name of another', () => {
  const presence = new Presence();
  const state = (id: string) => ({ person: { id, name: 'Anna', color: '#123456' } });
  presence.receive(boris, payload(at(2, 1, state('anna'))));
  expect(presence.all()).toEqual([]);
  presence.receive(boris, payload(at(2, 2, state('boris'))));
  expect(presence.all()).toHaveLength(1);
});

test('a name that changes all the time stays as it was; where they are is still told', () => {
  const presence = new Presence();
  const carla = connectionOf('carla', 1);
  const state = (name: string, x: number) => ({
    person: { id: 'carla', name },
    cursor: { x, y: 0 },
  });
  const states = [state('Carla', 1), state('C', 2), state('Anyone', 3), state('C', 4)];
  states.forEach((value, index) => presence.receive(carla, payload(at(3, index + 1, value))));
  expect(presence.all()).toMatchObject([at(3, 4, state('C', 4))]);
  presence.receive(carla, payload(at(3, 5, state('Anyone', 5))));
  expect(presence.all()).toMatchObject([at(3, 4, state('C', 4))]);
});
