import { tableNames, type TableName } from '@symbiomap/domain';
import { personIdOf, roles, type Role } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { presenceFrame, updateFrame } from '../rooms/frames.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { connectRawPerson, type RawPerson } from '../testing/rawPerson.ts';
import { createTestBoard, startTestServer, type TestBoard } from '../testing/testServer.ts';

const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** How someone says who they are. */
const ways = ['by a secret', 'by presence', 'by a comment before'] as const;
type Way = (typeof ways)[number];

const mySecret = 'M'.repeat(22);
const somebody = personIdOf('S'.repeat(22));
const idOf = (way: Way) => (way === 'by a secret' ? personIdOf(mySecret) : 'anna');

const leaders = ['owner', 'facilitator'];
const editors = [...leaders, 'editor'];
const makers = [...editors, 'contributor'];
const commenters = [...makers, 'commenter'];

/** The record that is there before; its maker is oneself, somebody else or not known. */
interface Before {
  readonly by: 'me' | 'somebody' | 'nobody';
  readonly locked?: true;
}

interface Deed {
  readonly before?: Before;
  readonly run: (table: Y.Map<unknown>, id: string, me: string) => void;
  readonly may: readonly string[];
  /** Who may do it to a comment, where it is not who may do it to all else. */
  readonly mayToComment?: readonly string[];
}

type Records = Y.Map<Y.Map<unknown>>;
const fieldsOf = (table: Y.Map<unknown>, id: string) => (table as Records).get(id);
const recordBy = (createdBy?: string, locked?: true) =>
  new Y.Map<unknown>([
    ['name', 'Asnæs'],
    ...(createdBy === undefined ? [] : ([['createdBy', createdBy]] as const)),
    ...(locked === undefined ? [] : ([['locked', true]] as const)),
  ]);
const change = (table: Y.Map<unknown>, id: string) => fieldsOf(table, id)?.set('name', 'changed');
const remove = (table: Y.Map<unknown>, id: string) => table.delete(id);
const lock = (table: Y.Map<unknown>, id: string) => fieldsOf(table, id)?.set('locked', true);
const unlock = (table: Y.Map<unknown>, id: string) => fieldsOf(table, id)?.delete('locked');
const own = { may: makers, mayToComment: commenters } as const;

/** Written down from what people are told of the roles, not from the code that decides. */
const deeds: Readonly<Record<string, Deed>> = {
  'add a record as their own': {
    run: (table, id, me) => table.set(id, recordBy(me)),
    ...own,
  },
  'add a record of nobody': { run: (table, id) => table.set(id, recordBy()), may: editors },
  "add a record in somebody's name": {
    run: (table, id) => table.set(id, recordBy(somebody)),
    may: editors,
  },
  'add a locked record': {
    run: (table, id, me) => table.set(id, recordBy(me, true)),
    may: leaders,
  },
  'change their own': { before: { by: 'me' }, run: change, ...own },
  "change somebody's": { before: { by: 'somebody' }, run: change, may: editors },
  "change nobody's": { before: { by: 'nobody' }, run: change, may: editors },
  'remove their own': { before: { by: 'me' }, run: remove, ...own },
  "remove somebody's": { before: { by: 'somebody' }, run: remove, may: editors },
  "remove nobody's": { before: { by: 'nobody' }, run: remove, may: editors },
  'change their own that is locked': {
    before: { by: 'me', locked: true },
    run: change,
    may: leaders,
  },
  "change somebody's that is locked": {
    before: { by: 'somebody', locked: true },
    run: change,
    may: leaders,
  },
  'remove their own that is locked': {
    before: { by: 'me', locked: true },
    run: remove,
    may: leaders,
  },
  'lock their own': { before: { by: 'me' }, run: lock, may: leaders },
  "lock somebody's": { before: { by: 'somebody' }, run: lock, may: leaders },
  'unlock their own': { before: { by: 'me', locked: true }, run: unlock, may: leaders },
  'unlock and change in one go': {
    before: { by: 'me', locked: true },
    run: (table, id) => {
      unlock(table, id);
      change(table, id);
    },
    may: leaders,
  },
  'say that somebody made their own': {
    before: { by: 'me' },
    run: (table, id) => fieldsOf(table, id)?.set('createdBy', somebody),
    may: editors,
  },
  "say that they made somebody's": {
    before: { by: 'somebody' },
    run: (table, id, me) => fieldsOf(table, id)?.set('createdBy', me),
    may: editors,
  },
  "say that they made nobody's": {
    before: { by: 'nobody' },
    run: (table, id, me) => fieldsOf(table, id)?.set('createdBy', me),
    may: editors,
  },
  'put another record of theirs in place of their own': {
    before: { by: 'me' },
    run: (table, id, me) => table.set(id, recordBy(me)),
    ...own,
  },
  "put a record of theirs in place of somebody's": {
    before: { by: 'somebody' },
    run: (table, id, me) => table.set(id, recordBy(me)),
    may: editors,
  },
  'put an unlocked record in place of a locked one': {
    before: { by: 'me', locked: true },
    run: (table, id, me) => table.set(id, recordBy(me)),
    may: leaders,
  },
  "change their own together with somebody's": {
    before: { by: 'me' },
    run: (table, id) => {
      change(table, id);
      change(table, 'of-somebody');
    },
    may: editors,
  },
};

const contentOf = (doc: Y.Doc) =>
  Object.fromEntries(['board', ...tableNames].map((root) => [root, doc.getMap(root).toJSON()]));
/** Comes in with a role and says who they are. */
async function comeIn(
  server: { readonly url: string },
  board: TestBoard,
  role: Role,
  way: Way,
): Promise<RawPerson> {
  const options = way === 'by a secret' ? { personSecret: mySecret } : {};
  const person = await connectRawPerson(server, board.id, board.keys[role], options);
  const me = idOf(way);
  if (way === 'by presence') {
    const json = JSON.stringify({ person: { id: me, name: 'Anna', color: '#123456' } });
    person.client.socket.send(presenceFrame([{ clientId: person.doc.clientID, clock: 1, json }]));
  }
  if (way === 'by a comment before' && role !== 'viewer') {
    const id = `hello-${person.doc.clientID}`;
    expect(await person.edit((doc) => doc.getMap('comments').set(id, recordBy(me)))).toBe(
      'committed',
    );
  }
  return person;
}

async function tryDeeds(
  table: TableName,
  role: Role,
  way: Way,
  names: readonly string[],
): Promise<void> {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const me = idOf(way);
  const maker = { me, somebody, nobody: undefined };
  const owner = await connectRawPerson(server, board.id, board.keys.owner);
  await owner.edit((doc) => {
    const records = doc.getMap<unknown>(table);
    records.set('of-somebody', recordBy(somebody));
    for (const [index, name] of names.entries()) {
      const before = deeds[name]?.before;
      if (before !== undefined) records.set(`r${index}`, recordBy(maker[before.by], before.locked));
    }
  });
  const bystander = await connectRawPerson(server, board.id, board.keys.viewer);
  const look = () => connectRawPerson(server, board.id, board.keys.viewer);
  const verdicts: Record<string, string> = {};
  const expected: Record<string, string> = {};
  let known = contentOf((await look()).doc);
  for (const [index, name] of names.entries()) {
    const deed = deeds[name];
    if (deed === undefined) throw new Error(`No such deed: ${name}`);
    const person = await comeIn(server, board, role, way);
    if (way === 'by a comment before') known = contentOf(person.doc);
    const seenBefore = bystander.updatesSeen();
    const verdict = await person.edit((doc) => {
      deed.run(doc.getMap<unknown>(table), `r${index}`, me);
    });
    const viewer = await look();
    const [is, was] = [contentOf(viewer.doc), contentOf(person.doc)];
    if (verdict === 'committed') {
      expect(is, `what ${name} made is there`).toEqual(was);
      await eventually('the others see it', () => bystander.updatesSeen() > seenBefore);
      expect(contentOf(bystander.doc)).toEqual(is);
      known = is;
    } else {
      expect(is, `nothing of ${name} is there`).toEqual(known);
      expect(bystander.updatesSeen()).toBe(seenBefore);
    }
    viewer.client.socket.terminate();
    person.client.socket.terminate();
    verdicts[name] = String(verdict);
    const who = (table === 'comments' ? deed.mayToComment : undefined) ?? deed.may;
    expected[name] = who.includes(role) ? 'committed' : '4403';
  }
  expect(verdicts).toEqual(expected);
  // Whoever was refused comes back with a new document, more trusted, and works on.
  const back = await connectRawPerson(server, board.id, board.keys.owner);
  expect(await back.edit((doc) => doc.getMap<unknown>(table).set('again', recordBy()))).toBe(
    'committed',
  );
  expect(contentOf((await look()).doc)).toEqual(contentOf(back.doc));
  expect(Y.encodeStateVector((await look()).doc)).toEqual(Y.encodeStateVector(back.doc));
  expect(bystander.client.socket.readyState).toBe(bystander.client.socket.OPEN);
}

const tables = ['companies', 'flows', 'comments'] as const;
const cells = ways.flatMap((way) =>
  roles.flatMap((role) => tables.map((table) => ({ way, role, table }))),
);

test.each(cells)(
  'the $role, known $way, may do to $table what is written here, and nothing else',
  ({ way, role, table }) => tryDeeds(table, role, way, Object.keys(deeds)),
);

const otherTables = tableNames.filter((table) => !tables.some((named) => named === table));

test.each(roles.flatMap((role) => otherTables.map((table) => ({ role, table }))))(
  'the $role may do to $table what they may do to companies',
  ({ role, table }) =>
    tryDeeds(table, role, 'by a secret', [
      'add a record as their own',
      'change their own',
      "remove somebody's",
      "change somebody's that is locked",
    ]),
);

test.each(roles)('the %s may change settings only if they lead the board', async (role) => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const person = await connectRawPerson(server, board.id, board.keys[role]);
  const verdict = await person.edit((doc) => doc.getMap('board').set('region', 'Denmark'));
  expect(verdict).toBe(leaders.includes(role) ? 'committed' : 4403);
  const viewer = await connectRawPerson(server, board.id, board.keys.viewer);
  expect(viewer.doc.getMap('board').get('region')).toBe(
    leaders.includes(role) ? 'Denmark' : undefined,
  );
});

test.each(roles)("the %s who writes on under somebody's client id is refused", async (role) => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const clientId = 4_711;
  const options = { clientId, personSecret: 'S'.repeat(22) };
  const somebodyHere = await connectRawPerson(server, board.id, board.keys.editor, options);
  const add = (id: string, by: string) => (doc: Y.Doc) =>
    doc.getMap<unknown>('comments').set(id, recordBy(by));
  expect(await somebodyHere.edit(add('a', somebody))).toBe('committed');
  const me = personIdOf(mySecret);
  const thief = await connectRawPerson(server, board.id, board.keys[role], {
    personSecret: mySecret,
  });
  thief.doc.clientID = clientId;
  expect(await thief.edit(add('b', me))).toBe(4403);
  // The number that the thief took is still somebody's to use.
  expect(await somebodyHere.edit(add('c', somebody))).toBe('committed');
  const viewer = await connectRawPerson(server, board.id, board.keys.viewer);
  expect([...viewer.doc.getMap('comments').keys()].sort()).toEqual(['a', 'c']);
});

/** What a person's presence says to the others: the ids of all who are seen. */
const peopleSeenBy = ({ client }: RawPerson) =>
  client.received.map((frame) => Buffer.from(frame).toString('utf8')).join();

test.each(roles)('the %s is seen by the others, as themselves and as nobody else', async (role) => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const watcher = await connectRawPerson(server, board.id, board.keys.viewer);
  const me = personIdOf(mySecret);
  const person = await connectRawPerson(server, board.id, board.keys[role], {
    personSecret: mySecret,
  });
  const guest = await connectRawPerson(server, board.id, board.keys[role]);
  const show = ({ client, doc }: RawPerson, clock: number, id: string, name: string) => {
    const json = JSON.stringify({ person: { id, name, color: '#123456' } });
    client.socket.send(presenceFrame([{ clientId: doc.clientID, clock, json }]));
  };
  show(person, 1, somebody, 'forged by one who proved to be another');
  // Who has proven nothing cannot be someone who can.
  show(guest, 1, somebody, 'forged by a guest');
  // Time to be passed on: only the newest that somebody showed is.
  await pause(200);
  show(person, 2, me, 'honest one');
  show(guest, 2, 'guest', 'honest guest');
  await eventually('both are seen', () => {
    const seen = peopleSeenBy(watcher);
    return seen.includes('honest one') && seen.includes('honest guest');
  });
  expect(peopleSeenBy(watcher)).not.toContain('forged');
  expect(person.client.socket.readyState).toBe(person.client.socket.OPEN);
});

test.each(['contributor', 'commenter'] as const)(
  'a %s who has not said who they are owns nothing until they add something',
  async (role) => {
    const server = await startTestServer();
    const board = await createTestBoard(server);
    const owner = await connectRawPerson(server, board.id, board.keys.owner);
    await owner.edit((doc) => doc.getMap<unknown>('comments').set('old', recordBy('anna')));
    const silent = await connectRawPerson(server, board.id, board.keys[role]);
    expect(await silent.edit((doc) => change(doc.getMap<unknown>('comments'), 'old'))).toBe(4403);
    const speaking = await connectRawPerson(server, board.id, board.keys[role]);
    const add = (id: string, by: string) => (doc: Y.Doc) =>
      doc.getMap<unknown>('comments').set(id, recordBy(by));
    expect(await speaking.edit(add('new', 'boris'))).toBe('committed');
    // They are Boris now, and cannot be Anna on this line any more.
    expect(await speaking.edit(add('newer', 'anna'))).toBe(4403);
  },
);

test('who was refused and comes back with the same document, more trusted, brings what was refused, once', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const viewer = await connectRawPerson(server, board.id, board.keys.viewer);
  const add = (id: string) => (doc: Y.Doc) => doc.getMap<unknown>('companies').set(id, recordBy());
  expect(await viewer.edit(add('a'))).toBe(4403);
  const promoted = await connectRawPerson(server, board.id, board.keys.editor);
  const brought = await promoted.edit((doc) =>
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(viewer.doc)),
  );
  expect(brought).toBe('committed');
  const fresh = await connectRawPerson(server, board.id, board.keys.viewer);
  expect(contentOf(fresh.doc)).toEqual(contentOf(viewer.doc));
  expect([...fresh.doc.getMap('companies').keys()]).toEqual(['a']);
});

test.each([
  ['a collected piece', [1, 1, 9, 0, 0, 1, 0]],
  ['an entry that is deleted already', [1, 1, 9, 0, 0x21, 1, 5, ...ascii('notes'), 1, 97, 1, 0]],
])('a viewer does not grow the document, not even by what shows nowhere: %s', async (_, update) => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const viewer = await connectRawPerson(server, board.id, board.keys.viewer);
  const before = await connectRawPerson(server, board.id, board.keys.viewer);
  viewer.client.socket.send(updateFrame(Uint8Array.from(update)));
  expect(await viewer.client.closed).toBe(4403);
  const after = await connectRawPerson(server, board.id, board.keys.viewer);
  expect(Y.encodeStateVector(after.doc)).toEqual(Y.encodeStateVector(before.doc));
});
