import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness.js';
import * as Y from 'yjs';
import { openPresence, type Presence } from './presence.ts';
import { presenceLimitBytes, readPresence } from './presenceState.ts';

const open: Awareness[] = [];
afterEach(() => {
  for (const awareness of open.splice(0)) awareness.destroy();
});

function connect(): { awareness: Awareness; presence: Presence } {
  const awareness = new Awareness(new Y.Doc());
  open.push(awareness);
  return { awareness, presence: openPresence(awareness) };
}

function send(from: Awareness, to: Awareness): void {
  applyAwarenessUpdate(to, encodeAwarenessUpdate(from, [from.clientID]), 'network');
}

const anna = { id: 'anna', name: 'Anna', color: '#ff8800' };
const boris = { id: 'boris', name: 'Борис', color: '#0088ff' };

test('what one person shows, the others see', () => {
  const [here, there] = [connect(), connect()];
  there.presence.setOwn({ person: anna, cursor: { x: 1, y: 2 }, selection: ['f1'], editing: 'f1' });
  send(there.awareness, here.awareness);
  expect(here.presence.getOthers()).toEqual([
    {
      clientId: there.awareness.clientID,
      person: anna,
      cursor: { x: 1, y: 2 },
      selection: ['f1'],
      editing: 'f1',
    },
  ]);
});

test('nobody shows before they have a name, and nobody is among their own others', () => {
  const [here, there] = [connect(), connect()];
  there.presence.setOwn({ cursor: { x: 1, y: 2 } });
  send(there.awareness, here.awareness);
  expect(here.presence.getOthers()).toEqual([]);
  here.presence.setOwn({ person: boris });
  expect(here.presence.getOthers()).toEqual([]);
});

test('who did not change stays the same object, and so does the list for a change that says nothing new', () => {
  const [here, one, two] = [connect(), connect(), connect()];
  one.presence.setOwn({ person: anna });
  two.presence.setOwn({ person: boris });
  send(one.awareness, here.awareness);
  send(two.awareness, here.awareness);
  const [first] = here.presence.getOthers();
  const before = here.presence.getOthers();
  const listener = vi.fn();
  here.presence.subscribe(listener);

  two.awareness.setLocalState({ ...two.awareness.getLocalState(), shoeSize: 44 });
  send(two.awareness, here.awareness);
  expect(here.presence.getOthers()).toBe(before);
  expect(listener).not.toHaveBeenCalled();

  two.presence.setOwn({ cursor: { x: 5, y: 5 } });
  send(two.awareness, here.awareness);
  expect(here.presence.getOthers()[0]).toBe(first);
  expect(here.presence.getOthers()[1]?.cursor).toEqual({ x: 5, y: 5 });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('who leaves is gone', () => {
  const [here, there] = [connect(), connect()];
  there.presence.setOwn({ person: anna });
  send(there.awareness, here.awareness);
  there.presence.destroy();
  send(there.awareness, here.awareness);
  expect(here.presence.getOthers()).toEqual([]);
});

test('who is here already is seen when presence opens', () => {
  const [here, there] = [connect(), connect()];
  there.presence.setOwn({ person: anna });
  send(there.awareness, here.awareness);
  expect(openPresence(here.awareness).getOthers()).toHaveLength(1);
});

test('nothing is sent again that the others know', () => {
  const { awareness, presence } = connect();
  presence.setOwn({ person: anna, cursor: null });
  const sent = vi.fn();
  awareness.on('update', sent);
  presence.setOwn({ cursor: null });
  expect(sent).not.toHaveBeenCalled();
});

test.each([
  ['no object', 7],
  ['nobody', { cursor: { x: 1, y: 1 } }],
  ['a colour that is a script', { person: { ...anna, color: 'url(javascript:1)' } }],
  ['a short colour', { person: { ...anna, color: '#f80' } }],
  ['an id that is no id', { person: { ...anna, id: '../etc' } }],
  ['a name that is no text', { person: { ...anna, name: { toString: 'x' } } }],
])('a state with %s is passed over', (_, raw) => {
  expect(readPresence(raw)).toBeNull();
});

test('a part that cannot be read is left out, the rest stays', () => {
  const raw = {
    person: { ...anna, name: 'Å'.repeat(200) },
    cursor: { x: 'left', y: 1 },
    selection: ['f1', 7, '__proto__'],
    viewport: { x: 0, y: 0, width: 0, height: 10 },
    dragging: { items: ['a1'], by: { x: 1 } },
    resizing: { item: 'a1', box: { x: 0, y: 0, width: -1, height: 10 } },
    editing: {},
  };
  expect(readPresence(raw)).toEqual({
    person: { ...anna, name: 'Å'.repeat(60) },
    cursor: null,
    selection: ['f1'],
  });
});

test('the frame of an area that somebody holds comes through whole', () => {
  const resizing = { item: 'a1', box: { x: 0, y: 0, width: 120, height: 80 } };
  expect(readPresence({ person: anna, resizing })).toMatchObject({ resizing });
  expect(readPresence({ person: anna, resizing: null })).not.toHaveProperty('resizing');
});

test('whatever the others send, reading it neither fails nor gives anything but a state', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (person, rest) => {
      const state = readPresence({ ...(rest as object), person });
      if (state !== null) expect(readPresence(JSON.parse(JSON.stringify(state)))).toEqual(state);
    }),
  );
});

test('however much is selected and held, a state weighs at most 4 KiB and keeps as much as fits', () => {
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.nat(300),
      fc.integer({ min: 1, max: 64 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      (selected, held, idLength, name) => {
        const { awareness, presence } = connect();
        const ids = (count: number) => Array.from({ length: count }, () => 'i'.repeat(idLength));
        presence.setOwn({
          person: { ...anna, name },
          selection: ids(selected),
          dragging: { items: ids(held), by: { x: 0.1, y: -1e6 } },
        });
        const encoded = new TextEncoder().encode(JSON.stringify(awareness.getLocalState()));
        expect(encoded.length).toBeLessThanOrEqual(presenceLimitBytes);
        const shown = (awareness.getLocalState()?.selection as string[]).length;
        if (selected <= 20 && held <= 20) expect(shown).toBe(selected);
        if (selected > 20) expect(shown).toBeGreaterThan(15);
        expect(shown).toBeLessThanOrEqual(100);
        awareness.destroy();
        open.pop();
      },
    ),
  );
});
