import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { companyTwice } from './companyTwice.ts';

const boardWith = (...companies: object[]) =>
  boardOf({ companies: companies.map((company, index) => ({ id: `c${index + 1}`, ...company })) });

test.each([
  ['in two alphabets', { name: 'Bushe' }, { name: 'Буше' }],
  ['with and without its legal form', { name: 'Grey Rock' }, { name: 'Grey Rock GmbH' }],
  ['under an alias', { name: 'Equinor', aliases: ['Statoil'] }, { name: 'statoil' }],
  ['by its name in another language', { name: 'Farms' }, { name: 'X', names: { en: 'farms' } }],
])('a name that stands there twice, %s, is asked about', (_, first, second) => {
  expect(findingsOf(companyTwice, boardWith(first, second))).toMatchObject([
    { severity: 'warning', items: ['c1', 'c2'] },
  ]);
});

test('one register number says more than two names', () => {
  const board = boardWith(
    { name: 'Big Wheel', registerNumber: '781 234' },
    { name: 'Fleet', registerNumber: '781-234' },
  );
  expect(findingsOf(companyTwice, board)[0]).toMatchObject({ variant: 'register' });
});

test('different names, and cards without a name yet, are no matter of this rule', () => {
  expect(findingsOf(companyTwice, boardWith({ name: 'A1' }, { name: 'A2' }))).toEqual([]);
  expect(findingsOf(companyTwice, boardWith({}, {}, { name: '—' }))).toEqual([]);
});

test('told apart once, they are not asked about again', () => {
  const board = boardWith({ name: 'Farm' }, { name: 'Farm' });
  const after = afterFix(board, findingsOf(companyTwice, board)[0], 'mark-different');
  expect(findingsOf(companyTwice, after)).toEqual([]);
});

test('merging keeps everything that hangs on either card', () => {
  const board = boardOf({
    companies: [
      { id: 'c1', name: 'Bushe', registerNumber: '1' },
      { id: 'c2', name: 'Буше', sector: { list: 'NACE-2.1', code: '56.30' }, note: 'Coffee' },
      { id: 'c3', name: 'TKKZ', differentFrom: ['c1'] },
    ],
    flows: [
      { id: 'f1', from: 'c2', to: 'c3' },
      { id: 'f2', from: 'c3', to: 'c1' },
      { id: 'f3', from: 'c3', to: 'c2' },
    ],
    offers: [{ id: 'o', company: 'c1' }],
    needs: [{ id: 'n', company: 'c1' }],
    processes: [
      { id: 'p', company: 'c2' },
      { id: 'q', company: 'c2' },
    ],
    comments: [{ id: 'k', on: 'c1' }],
    tour: [{ id: 's', focus: ['c1', 'c2'] }],
  });
  const after = afterFix(board, findingsOf(companyTwice, board)[0], 'merge');
  expect([...after.companies.keys()]).toEqual(['c2', 'c3']);
  expect(after.companies.get('c2')).toMatchObject({
    name: 'Буше',
    aliases: ['Bushe'],
    registerNumber: '1',
    sector: { code: '56.30' },
    note: 'Coffee',
  });
  expect([...after.flows.values()].map(({ from, to }) => [from, to])).toEqual([
    ['c2', 'c3'],
    ['c3', 'c2'],
    ['c3', 'c2'],
  ]);
  expect(after.offers.get('o')?.company).toBe('c2');
  expect(after.needs.get('n')?.company).toBe('c2');
  expect(after.comments.get('k')?.on).toBe('c2');
  expect(after.companies.get('c3')?.differentFrom).toEqual(['c2']);
  expect(after.tour.get('s')?.focus).toEqual(['c2']);
  expect(findingsOf(companyTwice, after)).toEqual([]);
});

test('a thousand cards with one name make a chain of pairs, not half a million', () => {
  const board = boardWith(...Array.from({ length: 1_000 }, () => ({ name: 'New company' })));
  expect(findingsOf(companyTwice, board)).toHaveLength(999);
});

test('a lake and a company of one name are not made one by a click', () => {
  const board = boardWith({ name: 'Tissø', kind: 'source' }, { name: 'Tissø' });
  expect(fixIdsOf(findingsOf(companyTwice, board)[0])).toEqual(['mark-different']);
});
