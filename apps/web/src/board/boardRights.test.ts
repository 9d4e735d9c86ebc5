import { commands, openBoard } from '@symbiomap/document';
import { countingIds } from '@symbiomap/document/testing/peer.ts';
import { applyChanges, emptyBoard, type BoardSnapshot, type RecordChange } from '@symbiomap/domain';
import type { Role } from '@symbiomap/protocol';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { rightsOf, type BoardRights } from './boardRights.ts';

const company = (id: string, fields: object): RecordChange => ({
  kind: 'create',
  table: 'companies',
  id,
  fields: { name: id, ...fields },
});
const board = applyChanges(emptyBoard('Harbour'), [
  company('mine', { createdBy: 'anna' }),
  company('theirs', { createdBy: 'boris' }),
  company('locked', { createdBy: 'anna', locked: true }),
]);
const rights = (role: Role, isOpen = true) => rightsOf({ role, person: 'anna' }, () => isOpen);

function obstacles(of: BoardRights, on: BoardSnapshot) {
  return Object.fromEntries(
    [...on.companies.values()].map((record) => [record.id, of.obstacleTo('companies', record)]),
  );
}

test.each<[Role, ReturnType<typeof obstacles>]>([
  ['facilitator', { mine: null, theirs: null, locked: null }],
  ['editor', { mine: null, theirs: null, locked: 'locked' }],
  ['contributor', { mine: null, theirs: 'notYours', locked: 'locked' }],
  ['commenter', { mine: 'notYours', theirs: 'notYours', locked: 'locked' }],
  ['viewer', { mine: 'onlyLooking', theirs: 'onlyLooking', locked: 'onlyLooking' }],
])('the %s is told what stands in the way', (role, expected) => {
  expect(obstacles(rights(role), board)).toEqual(expected);
});

test('settings and locks are for those who lead', () => {
  const leads = (role: Role) => [rights(role).mayChangeSettings(), rights(role).mayLock()];
  expect(leads('owner')).toEqual([true, true]);
  expect(leads('editor')).toEqual([false, false]);
});

test('a fix is offered to who may make all of its changes', () => {
  const rename = (id: string): RecordChange => ({
    kind: 'edit',
    table: 'companies',
    id,
    fields: { name: 'Mill' },
  });
  const mayMake = (role: Role, ...changes: RecordChange[]) => rights(role).mayApply(board, changes);
  expect(mayMake('contributor', rename('mine'), company('new', {}))).toBe(true);
  expect(mayMake('contributor', rename('mine'), rename('theirs'))).toBe(false);
  expect(mayMake('editor', { kind: 'editBoard', fields: { title: 'East' } })).toBe(false);
  expect(mayMake('viewer', company('new', {}))).toBe(false);
});

test('of a selection, what one may change is told apart', () => {
  const ids = ['mine', 'theirs', 'locked', 'gone'];
  expect(rights('contributor').changeable(board, ids)).toEqual(['mine']);
  expect(rights('owner').changeable(board, ids)).toEqual(['mine', 'theirs', 'locked']);
});

test('after the server said no, nobody may do anything', () => {
  const none = rights('owner', false);
  expect([none.mayWrite(), none.mayAdd(), none.mayChangeSettings(), none.mayLock()]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(obstacles(none, board)).toMatchObject({ mine: 'onlyLooking' });
});

test('a document with these rights writes nothing for a viewer', () => {
  const yDoc = new Y.Doc();
  const opened = openBoard(yDoc, {
    newId: countingIds('v'),
    person: 'anna',
    may: rights('viewer').may,
  });
  let updates = 0;
  yDoc.on('update', () => (updates += 1));
  opened.execute(commands['company.create'], { fields: { name: 'Mill' } });
  opened.execute(commands['board.edit'], { fields: { title: 'Mine' } });
  expect(updates).toBe(0);
});
