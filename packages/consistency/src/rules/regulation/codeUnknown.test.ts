import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { afterFix, findingsOf, fixIdsOf } from '../../testing/findingsOf.ts';
import { codeUnknown } from './codeUnknown.ts';

const boardWith = (sector: object | null, waste: object | null = null) =>
  boardOf({
    companies: [{ id: 'a', name: 'Bakery', sector }],
    resources: [{ id: 'r', name: 'Acid', waste }],
  });

test('a code that no version has: the nearest is offered, and mends it', () => {
  const board = boardWith({ list: 'NACE-2.1', code: '10.79' });
  const [finding] = findingsOf(codeUnknown, board);
  expect(finding).toMatchObject({ severity: 'error', items: ['a'], params: { code: '10.79' } });
  expect(fixIdsOf(finding)).toEqual(['nearest', 'choose']);
  expect(findingsOf(codeUnknown, afterFix(board, finding, 'nearest'))).toEqual([]);
});

test('a code of the other version is told as such', () => {
  const board = boardWith({ list: 'NACE-2.1', code: '45.11' });
  const [finding] = findingsOf(codeUnknown, board);
  expect(finding).toMatchObject({ variant: 'other-version', params: { other: 'NACE-2' } });
  const mended = afterFix(board, finding, 'other-version');
  expect(mended.companies.get('a')?.sector).toEqual({ list: 'NACE-2', code: '45.11' });
  expect(findingsOf(codeUnknown, mended)).toEqual([]);
});

test('wastes as well, however they are written', () => {
  expect(
    findingsOf(codeUnknown, boardWith(null, { list: 'LoW-2015', code: '99 99 99' })),
  ).toHaveLength(1);
  expect(findingsOf(codeUnknown, boardWith(null, { list: 'LoW-2015', code: '060106*' }))).toEqual(
    [],
  );
});

test.each([
  ['a list that nobody here knows', { list: 'OKVED-2', code: '1.2.3' }],
  ['no code', { list: 'NACE-2.1', code: null }],
  ['no list: the board’s own counts', { list: null, code: '10.71' }],
])('silent about %s', (_, sector) => {
  expect(findingsOf(codeUnknown, boardWith(sector))).toEqual([]);
});
