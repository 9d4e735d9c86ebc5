import { readBoard } from '@symbiomap/document';
import { seededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import { roles, type Role } from '@symbiomap/protocol';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Log } from '../log.ts';
import { readMessage } from '../rooms/readMessage.ts';
import { updateFrame } from '../rooms/frames.ts';
import { eventually, pause } from '../testing/eventually.ts';
import { holdRoom, type Guest, type HeldRoom } from '../testing/heldRoom.ts';
import { editOf, hostileFrame } from '../testing/hostileFrame.ts';
import { connectRaw } from '../testing/rawClient.ts';
import { connectRawPerson } from '../testing/rawPerson.ts';
import { createTestBoard, startTestServer } from '../testing/testServer.ts';

const messages = Number(process.env['MESSAGES'] ?? 60_000);
/** Short ones: what is accepted piles up, and slows all that comes after it. */
const perSession = 300;
const perCheck = 50;

interface Seen {
  bytes: number;
  fields: number;
  taken: number;
  closed: number;
  lines: number;
  /** The processor's time that the dearest one took. */
  longestMs: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const heapAfterGc = () => {
  collectGarbage();
  return process.memoryUsage().heapUsed;
};

test(`${messages} malformed messages harm nobody but their senders`, async () => {
  const seen: Seen = { bytes: 0, fields: 0, taken: 0, closed: 0, lines: 0, longestMs: 0 };
  // The first sessions fill what stays: compiled code, caches.
  for (const seed of [1, 2, 3, 4, 5]) await playSession(seed, perSession, { ...seen });
  const heapBefore = heapAfterGc();
  const sessions = Math.ceil(messages / perSession);
  for (let seed = 1; seed <= sessions; seed += 1) await playSession(seed, perSession, seen);
  const grownMb = (heapAfterGc() - heapBefore) / 2 ** 20;
  if (process.env['FIGURES'] !== undefined) console.log({ ...seen, grownMb });
  expect(grownMb).toBeLessThan(20);
  // Each kind came up, and each had an effect.
  expect(Math.min(seen.bytes, seen.fields)).toBeGreaterThan(messages / 3);
  expect(Math.min(seen.taken, seen.closed)).toBeGreaterThan(messages / 20);
  expect(seen.lines).toBeLessThanOrEqual(seen.closed);
  expect(seen.longestMs).toBeLessThan(500);
}, 3_600_000);

test('2,000 malformed messages over the wire leave two people working', async () => {
  const server = await startTestServer();
  const board = await createTestBoard(server);
  const anna = await connectRawPerson(server, board.id, board.keys.owner);
  const boris = await connectRawPerson(server, board.id, board.keys.viewer);
  const random = seededRandom(7);
  let offender = await connectRaw(server, board.id, board.keys.owner);
  let closed = 0;
  for (let index = 0; index < 2_000; index += 1) {
    const replica = withId(copyOf(anna.doc), 10 + index);
    offender.socket.send(hostileFrame(replica, random).bytes);
    // Some are closed by what they send; the others go before they are too fast.
    const code = index % 4 === 3 ? await Promise.race([offender.closed, pause(2)]) : null;
    if (offender.socket.readyState === offender.socket.OPEN && index % 40 !== 39) continue;
    if (typeof code === 'number') closed += 1;
    offender.socket.terminate();
    offender = await connectRaw(server, board.id, board.keys.owner);
  }
  expect(closed).toBeGreaterThan(200);
  expect(await anna.edit((doc) => doc.getMap('board').set('region', 'Denmark'))).toBe('committed');
  await eventually('the edit arrives', () => boris.doc.getMap('board').get('region') === 'Denmark');
  const later = await connectRawPerson(server, board.id, board.keys.viewer);
  await eventually('all have the same', () =>
    [anna, boris].every(({ doc }) => Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(later.doc))),
  );
  expectSame(boris.doc, later.doc, 'after all');
});

async function playSession(seed: number, count: number, seen: Seen): Promise<void> {
  const random = seededRandom(seed);
  const log = countingLog(() => (seen.lines += 1));
  const held = await holdRoom({ log, fill: (doc) => void editOf(withId(doc, 1), random) });
  const honest = await openHonest(held, 2);
  const watcher = await openHonest(held, 3);
  // The same updates one by one, without batches: what came of them must be the same.
  const plain = copyOf(held.room.document);
  let replica = withId(copyOf(held.room.document), 4);
  let offender = await held.enter(roleFor(random.next()));
  for (let index = 0; index < count; index += 1) {
    const frame = hostileFrame(replica, random);
    seen[frame.kind] += 1;
    const { leftOut } = offender.connection;
    const since = process.threadCpuUsage();
    offender.send(frame.bytes);
    const { user, system } = process.threadCpuUsage(since);
    seen.longestMs = Math.max(seen.longestMs, (user + system) / 1_000);
    held.pass(20);
    if (!offender.connection.isOpen) {
      seen.closed += 1;
      offender = await held.enter(roleFor(random.next()));
    } else if (offender.connection.leftOut <= leftOut) {
      const message = readMessage(frame.bytes);
      if (message?.kind === 'update' || message?.kind === 'step2') {
        seen.taken += 1;
        applyNewPart(plain, message.update);
      }
    }
    if (random.chance(0.1)) await held.step();
    if (index % perCheck !== perCheck - 1) continue;
    const edit = honest.edit((doc) => editOf(doc, random));
    applyNewPart(plain, edit);
    await held.flush();
    const where = `session ${seed}, message ${index}`;
    const { document } = held.room;
    expect(honest.guest.closed, where).toEqual([]);
    expect(document.store.pendingStructs, where).toBeNull();
    expect(document.store.pendingDs, where).toBeNull();
    readBoard(document);
    for (const person of [honest, watcher]) person.catchUp();
    expectSame(plain, document, where);
    expectSame(watcher.doc, document, where);
    expectSame(honest.doc, document, where);
    replica = withId(copyOf(document), 10 + index);
  }
  const { document } = held.room;
  const again = new Y.Doc();
  Y.applyUpdateV2(again, Y.encodeStateAsUpdateV2(document));
  expectSame(again, document, `session ${seed}, stored and loaded`);
  held.room.destroy();
}

/** Mostly people who may write: what nobody may write is refused early. */
const roleFor = (choice: number): Role =>
  choice < 0.7 ? 'owner' : (roles[Math.floor(choice * 100) % roles.length] ?? 'viewer');

interface Honest {
  readonly guest: Guest;
  readonly doc: Y.Doc;
  catchUp(): void;
  /** Makes an edit and sends it. */
  edit(run: (doc: Y.Doc) => Uint8Array): Uint8Array;
}

/** Someone who works as our clients do. */
async function openHonest(held: HeldRoom, clientId: number): Promise<Honest> {
  const guest = await held.enter('owner', { personSecret: 'H'.repeat(22) });
  const doc = withId(new Y.Doc(), clientId);
  guest.send(Uint8Array.from([0, 0, 1, 0]));
  const catchUp = () => {
    for (const frame of guest.frames.splice(0)) {
      const message = readMessage(frame);
      if (message?.kind === 'update' || message?.kind === 'step2')
        Y.applyUpdate(doc, message.update, 'server');
    }
  };
  catchUp();
  const edit: Honest['edit'] = (run) => {
    catchUp();
    const update = run(doc);
    guest.send(updateFrame(update));
    return update;
  };
  return { guest, doc, catchUp, edit };
}

function expectSame(one: Y.Doc, other: Y.Doc, where: string): void {
  expect(Y.equalSnapshots(Y.snapshot(one), Y.snapshot(other)), where).toBe(true);
  for (const root of ['board', 'companies', 'flows', 'comments'])
    expect(one.getMap(root).toJSON(), where).toEqual(other.getMap(root).toJSON());
}

/** What is known stays as it is, whatever an update says of it. */
function applyNewPart(doc: Y.Doc, update: Uint8Array): void {
  Y.applyUpdate(doc, Y.diffUpdate(update, Y.encodeStateVector(doc)), 'plain');
}

/** Every client id is chosen by the seed, so that a session can be played again. */
function withId(doc: Y.Doc, clientId: number): Y.Doc {
  doc.clientID = clientId;
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), 'copy');
  return copy;
}

function countingLog(count: () => void): Log {
  return { debug: () => {}, info: count, warn: count, error: count };
}
