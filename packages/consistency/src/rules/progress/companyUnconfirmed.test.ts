import { expect, test } from 'vitest';
import { boardOf } from '../../testing/boardOf.ts';
import { findingsOf } from '../../testing/findingsOf.ts';
import { companyUnconfirmed } from './companyUnconfirmed.ts';

const boardWith = (...companies: object[]) =>
  boardOf({ companies: companies.map((company, index) => ({ id: `c${index}`, ...company })) });

test('once one has confirmed its data, the others are asked for theirs', () => {
  const board = boardWith({ confirmed: true }, { name: 'Bushe' }, { kind: 'source' });
  expect(findingsOf(companyUnconfirmed, board)).toMatchObject([
    { severity: 'hint', items: ['c1'], params: { count: 1, all: 2, company: 'Bushe' } },
  ]);
});

test('before that nothing is said, unless the board is public', () => {
  const board = boardWith({}, {});
  expect(findingsOf(companyUnconfirmed, board)).toEqual([]);
  const open = { ...board, board: { ...board.board, visibility: 'public' as const } };
  expect(findingsOf(companyUnconfirmed, open)).toHaveLength(1);
});

test('made-up companies confirm nothing', () => {
  expect(
    findingsOf(companyUnconfirmed, boardWith({ confirmed: true }, { invented: true })),
  ).toEqual([]);
});
