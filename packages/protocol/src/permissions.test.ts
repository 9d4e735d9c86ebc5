import { expect, test } from 'vitest';
import { may, mayDo, mayGive, type Deed, type Operation } from './permissions.ts';
import { isRole, roles } from './roles.ts';

const who = (operation: Operation) => roles.filter((role) => may(role, operation));

test('everyone with a link reads the board and is seen on it', () => {
  expect(who('readBoard')).toEqual(roles);
  expect(who('showPresence')).toEqual(roles);
});

test('viewers change nothing, commenters comment, contributors add', () => {
  expect(who('comment')).toEqual(['owner', 'facilitator', 'editor', 'contributor', 'commenter']);
  expect(who('addRecords')).toEqual(['owner', 'facilitator', 'editor', 'contributor']);
  expect(who('changeOthersRecords')).toEqual(['owner', 'facilitator', 'editor']);
});

test('what is locked and the settings are for those who lead', () => {
  expect(who('changeLockedRecords')).toEqual(['owner', 'facilitator']);
  expect(who('changeSettings')).toEqual(['owner', 'facilitator']);
  expect(who('restoreVersions')).toEqual(['owner', 'facilitator']);
  expect(who('deleteBoard')).toEqual(['owner']);
});

test('who may not write for all reads no history: it holds what was taken off the board', () => {
  expect(who('readHistory')).toEqual(['owner', 'facilitator', 'editor']);
  expect(who('nameVersions')).toEqual(['owner', 'facilitator', 'editor']);
});

test('nobody gives more than they have', () => {
  expect(roles.filter((role) => mayGive('owner', role))).toEqual(roles);
  expect(roles.filter((role) => mayGive('facilitator', role))).toEqual(roles.slice(1));
  expect(roles.filter((role) => mayGive('editor', role))).toEqual([]);
});

const deed: Deed = {
  does: 'change',
  table: 'companies',
  createdBy: 'anna',
  isLocked: false,
  setsLock: false,
  setsCreator: false,
};
const whoMay = (part: Partial<Deed>, person: string | null = 'anna') =>
  roles.filter((role) => mayDo({ role, person }, { ...deed, ...part }));

test.each([
  ['their own record', {}, 'anna', ['owner', 'facilitator', 'editor', 'contributor']],
  ["another's record", {}, 'boris', ['owner', 'facilitator', 'editor']],
  ["nobody's record", { createdBy: null }, 'anna', ['owner', 'facilitator', 'editor']],
  ['a record without saying who they are', {}, null, ['owner', 'facilitator', 'editor']],
  ['a locked record', { isLocked: true }, 'anna', ['owner', 'facilitator']],
  ['the lock of a record', { setsLock: true }, 'anna', ['owner', 'facilitator']],
  ['who made a record', { setsCreator: true }, 'anna', ['owner', 'facilitator', 'editor']],
  [
    'their own comment',
    { table: 'comments' },
    'anna',
    ['owner', 'facilitator', 'editor', 'contributor', 'commenter'],
  ],
  ["another's comment", { table: 'comments' }, 'boris', ['owner', 'facilitator', 'editor']],
] as const)('%s is changed by those who may', (_, part, person, expected) => {
  expect(whoMay(part, person)).toEqual(expected);
});

test('links are in the hands of owners and facilitators', () => {
  expect(who('manageLinks')).toEqual(['owner', 'facilitator']);
});

test('who may more, may all that the less trusted may', () => {
  const operations: Operation[] = [
    'readBoard',
    'showPresence',
    'comment',
    'addRecords',
    'changeOthersRecords',
    'changeLockedRecords',
    'changeSettings',
    'readHistory',
    'nameVersions',
    'restoreVersions',
    'manageLinks',
    'deleteBoard',
  ];
  for (const operation of operations) {
    const answers = roles.map((role) => may(role, operation));
    expect(answers).toEqual([...answers].sort((a, b) => Number(b) - Number(a)));
  }
});

test('a role is one of six words', () => {
  expect(roles.every(isRole)).toBe(true);
  for (const other of ['admin', 'Owner', '', null, 3, '__proto__'])
    expect(isRole(other)).toBe(false);
});
