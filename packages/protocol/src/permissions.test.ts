import { expect, test } from 'vitest';
import { may, type Operation } from './permissions.ts';
import { isRole, roles } from './roles.ts';

const who = (operation: Operation) => roles.filter((role) => may(role, operation));

test('everyone with a link reads the board and is seen on it', () => {
  expect(who('readBoard')).toEqual(roles);
  expect(who('showPresence')).toEqual(roles);
});

test('viewers and commenters change nothing', () => {
  expect(who('writeBoard')).toEqual(['owner', 'facilitator', 'editor', 'contributor']);
});

test('links are in the hands of owners and facilitators', () => {
  expect(who('manageLinks')).toEqual(['owner', 'facilitator']);
});

test('who may more, may all that the less trusted may', () => {
  const operations: Operation[] = ['readBoard', 'showPresence', 'writeBoard', 'manageLinks'];
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
