import { expect, test } from 'vitest';
import { personIdOf } from '@symbiomap/protocol';
import * as Y from 'yjs';
import { holdRoom } from '../testing/heldRoom.ts';
import { encodeRun, encodeUpdate } from '../testing/encodeUpdate.ts';
import { updateFrame } from './frames.ts';

const setting = (key: string, ...values: string[]) => ({ root: 'board', key, values });

test("nobody's edit is replaced by what another says stands under its number before it is committed", async () => {
  const held = await holdRoom();
  const honest = await held.enter('facilitator', { personSecret: 'H'.repeat(22) });
  const hostile = await held.enter('contributor', { personSecret: 'T'.repeat(22) });
  honest.send(updateFrame(encodeUpdate([encodeRun(7, 0, [setting('title', 'a')])])));
  await held.flush();
  honest.send(updateFrame(encodeUpdate([encodeRun(7, 1, [setting('region', 'Denmark')])])));
  const note = { root: 'comments', key: 'a', record: true } as const;
  // It repeats what is known, but with other content, and adds something of its own.
  const forged = encodeUpdate([
    encodeRun(7, 0, [setting('region', 'Pluto', 'Mars')]),
    encodeRun(5, 0, [
      note,
      { within: { client: 5, clock: 0 }, key: 'createdBy', values: [personIdOf('T'.repeat(22))] },
    ]),
  ]);
  hostile.send(updateFrame(forged));
  await held.flush();
  expect(held.room.document.getMap('board').get('region')).toBe('Denmark');
});

test("nobody's edit is lost by an update that names people in an order in which no Yjs does", async () => {
  const held = await holdRoom();
  const honest = await held.enter('owner', { personSecret: 'H'.repeat(22) });
  const hostile = await held.enter('editor', { personSecret: 'T'.repeat(22) });
  const known = [setting('title', 'a'), setting('mode', 'real')];
  honest.send(updateFrame(encodeUpdate([encodeRun(7, 0, known)])));
  await held.flush();
  honest.send(updateFrame(encodeUpdate([encodeRun(7, 2, [setting('region', 'Denmark')])])));
  const company = { root: 'companies', key: 'a', record: true } as const;
  hostile.send(updateFrame(encodeUpdate([encodeRun(5, 0, [company]), encodeRun(7, 0, known)])));
  await held.flush();
  expect(held.room.document.getMap('board').get('region')).toBe('Denmark');
});

test('what is committed is what each sent, without the parts that were known', async () => {
  const held = await holdRoom();
  const watcher = await held.enter('viewer');
  const honest = await held.enter('owner', { personSecret: 'H'.repeat(22) });
  const doc = new Y.Doc();
  doc.getMap('board').set('region', 'Denmark');
  honest.send(updateFrame(Y.encodeStateAsUpdate(doc)));
  doc.getMap('board').set('currency', 'DKK');
  honest.send(updateFrame(Y.encodeStateAsUpdate(doc)));
  await held.flush();
  expect(held.room.document.getMap('board').toJSON()).toEqual({
    region: 'Denmark',
    currency: 'DKK',
  });
  expect(Y.encodeStateVector(held.room.document)).toEqual(Y.encodeStateVector(doc));
  expect(watcher.closed).toEqual([]);
});

/** A company that a contributor made, committed while what an owner does to it later still waits. */
async function whileLaterEditsWait(laterEdit: (doc: Y.Doc) => void) {
  const contributorSecret = 'C'.repeat(22);
  const createdBy = personIdOf(contributorSecret);
  const held = await holdRoom();
  const owner = await held.enter('owner');
  const contributor = await held.enter('contributor', { personSecret: contributorSecret });
  const doc = new Y.Doc();
  const edit = (run: () => void) => {
    doc.once('update', (update: Uint8Array) => owner.send(updateFrame(update)));
    doc.transact(run);
  };
  edit(() => {
    const text = new Y.Text('ab');
    const fields = [
      ['createdBy', createdBy],
      ['note', text],
    ] as const;
    doc.getMap('companies').set('a', new Y.Map<unknown>(fields));
  });
  await held.step();
  const early = new Y.Doc();
  Y.applyUpdate(early, Y.encodeStateAsUpdate(doc));
  edit(() => laterEdit(doc));
  await held.step();
  expect(held.room.document.getMap('companies').has('a')).toBe(true);
  expect(held.room.isSettled).toBe(false);
  return { held, owner, contributor, doc, early, edit };
}

const companyIn = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('companies').get('a');

test('what is locked by an edit that still waits is locked, though the record itself is committed', async () => {
  const { held, contributor, early } = await whileLaterEditsWait((doc) =>
    companyIn(doc)?.set('locked', true),
  );
  early.once('update', (update: Uint8Array) => contributor.send(updateFrame(update)));
  companyIn(early)?.set('name', 'changed');
  await held.flush();
  expect(contributor.closed).toEqual(['notAllowed']);
  expect(companyIn(held.room.document)?.get('name')).toBeUndefined();
});

test('what stands between something committed and something that waits belongs where both do', async () => {
  const note = (doc: Y.Doc) => companyIn(doc)?.get('note') as Y.Text;
  const { held, owner, doc, edit } = await whileLaterEditsWait((doc) => note(doc).insert(1, 'X'));
  edit(() => note(doc).insert(2, 'Y'));
  await held.flush();
  expect(owner.closed).toEqual([]);
  expect(note(held.room.document).toJSON()).toBe('aXYb');
});

test('who unlocks a record may be followed at once by whoever made it', async () => {
  const { held, contributor, doc, edit } = await whileLaterEditsWait((doc) =>
    companyIn(doc)?.set('locked', true),
  );
  edit(() => companyIn(doc)?.delete('locked'));
  await held.flush();
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  copy.once('update', (update: Uint8Array) => contributor.send(updateFrame(update)));
  companyIn(copy)?.set('name', 'mine');
  await held.flush();
  expect(contributor.closed).toEqual([]);
  expect(companyIn(held.room.document)?.get('name')).toBe('mine');
});
