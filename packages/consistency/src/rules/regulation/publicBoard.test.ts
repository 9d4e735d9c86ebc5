import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf } from '../../testing/findingsOf.ts';
import { confidentialInPublic } from './confidentialInPublic.ts';
import { contactInPublic } from './contactInPublic.ts';

const boardWith = (visibility: 'public' | 'private' | null, tables: object) => {
  const board = boardOf(tables);
  return { ...board, board: { ...board.board, visibility } };
};
const secret = {
  resources: [{ id: 'r', name: 'Recipe', confidential: true }],
  flows: [{ id: 'f', resource: 'r', confidential: true }, { id: 'g' }],
};
const people = {
  companies: [
    { id: 'a', name: 'Bushe', contact: { name: 'Anna', email: 'anna@example.org' } },
    { id: 'b', contact: { name: 'Boris', mayBePublic: true } },
    { id: 'c', contact: { name: ' ' } },
  ],
};

test('what is confidential is seen by everybody', () => {
  const board = boardWith('public', secret);
  const [finding] = findingsOf(confidentialInPublic, board);
  expect(finding).toMatchObject({ severity: 'error', items: ['r', 'f'], params: { count: 2 } });
  expect(findingsOf(confidentialInPublic, afterFix(board, finding, 'make-private'))).toEqual([]);
});

test('people are named who did not agree', () => {
  const board = boardWith('public', people);
  const [finding] = findingsOf(contactInPublic, board);
  expect(finding).toMatchObject({
    severity: 'warning',
    items: ['a'],
    params: { company: 'Bushe' },
  });
  const mended = afterFix(board, finding, 'remove-contacts');
  expect(mended.companies.get('a')?.contact).toBeNull();
  expect(mended.companies.get('b')?.contact?.name).toBe('Boris');
  expect(findingsOf(contactInPublic, mended)).toEqual([]);
});

test.each(['private', null] as const)('on a board that is %s nothing is exposed', (visibility) => {
  expect(findingsOf(confidentialInPublic, boardWith(visibility, secret))).toEqual([]);
  expect(findingsOf(contactInPublic, boardWith(visibility, people))).toEqual([]);
});
