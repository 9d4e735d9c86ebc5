import { AcceptedUpdates, checkUpdate, clockAfter } from '@symbiomap/document';
import { seededRandom, type SeededRandom } from '@symbiomap/document/testing/seededRandom.ts';
import { roles } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { applyToShadow } from '../testing/shadowVerdict.ts';
import { mayApply } from './mayApply.ts';

const people = ['anna', 'boris', null];
const actors = roles.flatMap((role) => people.map((person) => ({ role, person })));
const roots = ['companies', 'flows', 'comments'] as const;
/** The field of each that is a long text. */
const longText = { companies: 'note', flows: 'note', comments: 'text' } as const;
const ids = ['a', 'b', 'c', 'd'];

const updates = Number(process.env['UPDATES'] ?? 30_000);
const perSession = 100;

test(`what is let through before it is applied is what a shadow document would let through: ${updates} updates`, () => {
  const seen = { compared: 0, exact: 0, allowed: 0, refused: 0, outside: 0, harmless: 0 };
  for (let seed = 1; seen.compared < updates; seed += 1) playSession(seed, seen);
  // Each kind came up, so each was compared; and many of them to the letter.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(updates / 1_000);
  expect(seen.exact).toBeGreaterThan(updates * 0.4);
}, 3_600_000);

type Seen = Record<'compared' | 'exact' | 'allowed' | 'refused' | 'outside' | 'harmless', number>;

function playSession(seed: number, seen: Seen): void {
  const random = seededRandom(seed);
  const committed = new Y.Doc({ gc: random.chance(0.5) });
  const shadow = new Y.Doc();
  const ahead = new AcceptedUpdates();
  let committing: Batch | null = null;
  let waiting: Batch = { updates: [], isContested: false };
  const peers = [1, 2, 3].map((clientID) => Object.assign(new Y.Doc(), { clientID }));
  const told = peers.map(() => 0);
  const log: Uint8Array[] = [];
  for (let step = 0; step < perSession; step += 1) {
    const who = random.below(peers.length);
    const peer = peers[who];
    if (peer === undefined) continue;
    // They know a part of what the others did.
    const known = told[who] ?? 0;
    const until = known + random.below(log.length - known + 1);
    for (const update of log.slice(known, until)) Y.applyUpdate(peer, update, 'told');
    told[who] = until;
    const isHostile = random.chance(0.1);
    const update = isHostile ? hostileEdit(peer, random) : honestEdit(peer, random);
    if (update === null) continue;
    const where = `seed ${seed}, update ${step}`;
    const check = checkUpdate(committed, ahead, update);
    if (check.kind === 'incomplete' || check.kind === 'unreadable') {
      expect(isHostile, `${where}: ${check.kind}`).toBe(true);
      continue;
    }
    const verdict = applyToShadow(isHostile ? copyOf(shadow) : shadow, update);
    seen.compared += 1;
    if (check.kind === 'nothing-new') {
      seen.harmless += 1;
      for (const actor of actors) expect(verdict.allows(actor), where).toBe(true);
      continue;
    }
    // What lost against something later shows nowhere, and is refused all the same.
    if (check.kind === 'out-of-place') {
      seen.outside += 1;
      expect(isHostile, where).toBe(true);
    }
    if (check.kind !== 'new') continue;
    expect(verdict.isOutside, where).toBe(false);
    const { checked } = check;
    const isContested =
      verdict.isContested || waiting.isContested || committing?.isContested === true;
    // So it is with two values of what says who may change a record.
    const setsRights = checked.touches.some(
      (touch) =>
        touch.at === 'record' && touch.does === 'change' && (touch.setsLock || touch.setsCreator),
    );
    if (!isContested) seen.exact += 1;
    for (const actor of actors) {
      const isLetThrough = mayApply(actor, checked.touches);
      seen[isLetThrough ? 'allowed' : 'refused'] += 1;
      const expected = verdict.allows(actor);
      // As long as it is open which of two stays, refusing is right; letting through is not.
      if (!isContested || isLetThrough)
        expect(isLetThrough, `${where} as ${actor.role} ${actor.person}`).toBe(expected);
    }
    // What is deleted twice counts twice until the first is committed; a text that another takes the place of is
    // deleted with that.
    waiting.isContested ||=
      verdict.isContested ||
      setsRights ||
      Y.decodeUpdate(update).ds.clients.size > 0 ||
      putsText(update);
    if (isHostile) Y.applyUpdate(shadow, update);
    ahead.add(checked, clockAfter(committed, ahead));
    waiting.updates.push(update);
    log.push(update);
    told[who] = told[who] === log.length - 1 ? log.length : (told[who] ?? 0);
    // A commit takes a while, in which more comes.
    if (committing === null && random.chance(0.6)) {
      committing = waiting;
      waiting = { updates: [], isContested: false };
      ahead.beginCommit();
    }
    if (committing !== null && random.chance(0.8)) {
      for (const accepted of committing.updates) Y.applyUpdate(committed, accepted, 'commit');
      committing = null;
      ahead.endCommit();
    }
  }
}

/** Whether an update puts a text into a record that is there already. */
function putsText(update: Uint8Array): boolean {
  const { structs } = Y.decodeUpdate(update);
  const brought = new Set(structs.map(({ id }) => `${id.client} ${id.clock}`));
  return structs.some((struct) => {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentType)) return false;
    const { parent } = struct;
    const isInNewRecord = parent instanceof Y.ID && brought.has(`${parent.client} ${parent.clock}`);
    return struct.content.type instanceof Y.Text && !isInNewRecord;
  });
}

/** Updates that were accepted. `isContested`: they may come out either way until they are committed. */
interface Batch {
  readonly updates: Uint8Array[];
  isContested: boolean;
}

/** One transaction of what our own app and honest clients do. */
function honestEdit(peer: Y.Doc, random: SeededRandom): Uint8Array | null {
  return updateOf(peer, () => {
    for (let left = 1 + random.below(3); left > 0; left -= 1) {
      const root = random.pick(roots) ?? 'flows';
      const table = peer.getMap<Y.Map<unknown>>(root);
      const id = random.pick(ids) ?? 'a';
      const record = table.get(id);
      const choice = random.next();
      if (choice < 0.05) peer.getMap('board').set('title', random.below(9));
      else if (record === undefined) table.set(id, newRecord(longText[root], random));
      else if (choice < 0.2) table.delete(id);
      else if (choice < 0.25) table.set(id, newRecord(longText[root], random));
      else changeField(record, longText[root], random);
    }
  });
}

function newRecord(long: string, random: SeededRandom): Y.Map<unknown> {
  const record = new Y.Map<unknown>([['name', 'x']]);
  if (random.chance(0.3)) record.set(long, new Y.Text('steam'));
  const creator = random.pick(['anna', 'boris', 7, undefined]);
  if (creator !== undefined) record.set('createdBy', creator);
  if (random.chance(0.1)) record.set('locked', random.chance(0.7));
  return record;
}

function changeField(record: Y.Map<unknown>, long: string, random: SeededRandom): void {
  const note = record.get(long);
  const choice = random.next();
  if (choice < 0.25 && note instanceof Y.Text) {
    if (note.length > 2 && random.chance(0.5)) note.delete(random.below(note.length - 1), 1);
    else note.insert(random.below(note.length + 1), 'ab');
  } else if (choice < 0.3) record.set(long, new Y.Text('anew'));
  else if (choice < 0.4) record.set('locked', random.chance(0.5));
  else if (choice < 0.45) record.delete('locked');
  else if (choice < 0.5) record.set('createdBy', random.pick(['anna', 'boris', null]));
  else if (choice < 0.55) record.delete('createdBy');
  else if (choice < 0.65) record.delete('name');
  else record.set(random.pick(['name', 'position', 'zzz']) ?? 'name', { x: random.below(9) });
}

/** What no board keeps, made on a copy: nobody else is to build on it. */
function hostileEdit(peer: Y.Doc, random: SeededRandom): Uint8Array | null {
  const copy = Object.assign(copyOf(peer), { clientID: 1_000 + random.below(1_000) });
  return updateOf(copy, () => {
    const companies = copy.getMap<unknown>('companies');
    const [record] = [...companies.values()].filter((value) => value instanceof Y.Map);
    const inner = record as Y.Map<unknown> | undefined;
    const deeds: (() => unknown)[] = [
      () => copy.getMap('secrets').set('a', 1),
      () => Y.Array.prototype.insert.call(companies as never, 0, [1]),
      () => copy.getMap('unread').set('a', 1),
      () => companies.set('e', 1),
      () => companies.set('not an id', new Y.Map()),
      () => companies.set('__proto__', new Y.Map()),
      () => companies.set('e', new Y.Array()),
      () => companies.set('e', new Y.Text('x')),
      () => companies.set('e', new Y.XmlElement('a')),
      () => companies.set('e', new Y.Map([['x', new Y.Map()]])),
      () => companies.set('e', new Y.Map([['name', new Y.Text('x')]])),
      () => companies.set('e', new Y.Map([['note', new Y.XmlText('x')]])),
      () => companies.set('e', new Y.Map([['x', new Uint8Array(3)]])),
      () => companies.set('e', new Y.Map([['x', new Y.Doc()]])),
      () => copy.getMap('board').set('title', new Y.Map()),
      () => inner?.set('x', new Y.Array()),
      () => inner?.set('__proto__', 1),
      () => inner?.set('note', new Y.Text('b')) instanceof Y.Text && bold(inner.get('note')),
      () => inner !== undefined && Y.Array.prototype.insert.call(inner as never, 0, [1]),
    ];
    random.pick(deeds)?.();
  });
}

function bold(text: unknown): void {
  if (text instanceof Y.Text) text.format(0, 1, { bold: true });
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  for (const [root] of doc.share) copy.getMap(root);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc), 'copy');
  return copy;
}

function updateOf(doc: Y.Doc, run: () => void): Uint8Array | null {
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array) => updates.push(update);
  doc.on('update', note);
  doc.transact(run);
  doc.off('update', note);
  return updates.length === 0 ? null : Y.mergeUpdates(updates);
}
